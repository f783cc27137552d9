package org.tongwen.api.search.collocation;

import java.util.Locale;

/** On which side of an occurrence words are near it. */
public enum Side {
    BOTH,
    LEFT,
    RIGHT;

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasLeft() {
        return this != RIGHT;
    }

    boolean hasRight() {
        return this != LEFT;
    }
}
