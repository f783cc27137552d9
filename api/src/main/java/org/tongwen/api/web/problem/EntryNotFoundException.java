package org.tongwen.api.web.problem;

/** No entry of a registry has the id that was asked for. */
public final class EntryNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    /** Names what the registry is of, such as {@code cluster}. */
    public EntryNotFoundException(String kind, String id) {
        super("There is no " + kind + " with the id '" + id + "'.");
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}
