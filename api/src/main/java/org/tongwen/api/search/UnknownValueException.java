package org.tongwen.api.search;

import java.util.List;

/** A value of a filter that neither a dictionary nor any document has. */
public final class UnknownValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Field field;
    private final String value;
    private final transient List<String> nearest;

    /**
     * Creates the error.
     *
     * @param value as it was written
     * @param nearest values of documents that look like it, the most alike first; may be empty
     */
    public UnknownValueException(Field field, String value, List<String> nearest) {
        super("no document has the " + field.id() + " " + value);
        this.field = field;
        this.value = value;
        this.nearest = List.copyOf(nearest);
    }

    public Field field() {
        return field;
    }

    public String value() {
        return value;
    }

    public List<String> nearest() {
        return nearest;
    }
}
