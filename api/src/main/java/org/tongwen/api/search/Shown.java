package org.tongwen.api.search;

/**
 * What is told of each document beside its own values; each costs time.
 *
 * @param highlights passages that show what matches
 * @param why how the score came about
 * @param text its whole text
 */
public record Shown(boolean highlights, boolean why, boolean text) {

    /** Nothing else. */
    public static final Shown VALUES = new Shown(false, false, false);
}
