package org.tongwen.api.search;

/** An answer would have more of something than there is room or time for; the message says how to ask for less. */
public abstract class TooMuchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * Says that there is too much.
     *
     * @param id of what there is too much, such as {@code too-many-rows}
     */
    protected TooMuchException(String id, String message) {
        super(message);
        this.id = id;
    }

    /** Returns the id by which the API tells of what there is too much. */
    public final String id() {
        return id;
    }
}
