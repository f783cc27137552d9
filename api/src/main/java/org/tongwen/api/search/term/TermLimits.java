package org.tongwen.api.search.term;

/**
 * Which words are shown.
 *
 * @param minCount how many documents of the set have a word at least
 * @param size how many words at most, from 1 to {@link #MAX_SIZE}
 */
public record TermLimits(int minCount, int size) {

    public static final int MAX_MIN_COUNT = 1_000_000;
    public static final int DEFAULT_MIN_COUNT = 3;
    public static final int MAX_SIZE = 100;
    public static final int DEFAULT_SIZE = 30;

    public TermLimits {
        if (minCount < 1 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("out of bounds: " + minCount + ", " + size);
        }
    }
}
