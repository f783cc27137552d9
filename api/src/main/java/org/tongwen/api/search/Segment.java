package org.tongwen.api.search;

/**
 * A stretch of the ring of all documents.
 *
 * @param from the first hash, inclusive
 * @param to the last hash, inclusive; before the first one if the stretch goes across the end of the ring
 */
public record Segment(String from, String to) {

    /** Returns whether it goes across the end of the ring. */
    public boolean wraps() {
        return to.compareTo(from) < 0;
    }
}
