package org.tongwen.api.search;

/** A cursor that no answer gave. */
public final class InvalidCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidCursorException(String cursor) {
        super("not a cursor: " + cursor);
    }

    public InvalidCursorException(String cursor, Throwable cause) {
        super("not a cursor: " + cursor, cause);
    }
}
