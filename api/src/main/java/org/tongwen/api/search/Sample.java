package org.tongwen.api.search;

/**
 * A random sample of what matches: the documents that follow a point on a ring on which all documents lie by a hash of their id. The same
 * seed draws the same documents, from a rebuilt index, too; of another query, those that both have in common stay in.
 *
 * @param size how many documents, from 1 to {@link #MAX_SIZE}
 * @param seed any text; it tells the point
 */
public record Sample(int size, String seed) {

    public static final int MAX_SIZE = 10_000;

    public Sample {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("sample outside 1.." + MAX_SIZE + ": " + size);
        }
    }
}
