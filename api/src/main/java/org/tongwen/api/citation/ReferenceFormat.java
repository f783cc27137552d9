package org.tongwen.api.citation;

/** Writes references in one style, one by one: a list is {@code begin}, references with a separator between them, {@code end}. */
public interface ReferenceFormat {

    /** Returns one reference, which stands by itself as well. */
    String format(Reference reference);

    /** Returns what stands before the first reference of a list. */
    default String begin() {
        return "";
    }

    /** Returns what stands between two references of a list. */
    String separator();

    /** Returns what stands after the last reference of a list, and after {@code begin} in an empty one. */
    default String end() {
        return "";
    }
}
