package org.tongwen.model.document;

import java.util.Locale;

/** What is broken in the characters of a document and could not be mended. */
public enum Damage {
    /** Characters were lost on the way: U+FFFD, or what became of it. */
    REPLACEMENT_CHARACTERS,
    /** Characters that only a certain font or program knows. */
    PRIVATE_USE,
    /** Lines that were read in a wrong charset, with losses. */
    MOJIBAKE;

    /** Returns the id used in the index and in the API, such as {@code private_use}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
