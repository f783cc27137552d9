package org.tongwen.api.search.collocation;

import org.tongwen.api.search.SearchRequest;

/**
 * A question about what stands near words.
 *
 * @param search which documents, with their texts
 * @param window words on each side of an occurrence
 * @param minCount how often a word stands near at least
 * @param size how many words at most
 */
public record CollocationRequest(SearchRequest search, int window, Side side, Measure measure, int minCount, int size) {

    public static final int MAX_WINDOW = 20;
    public static final int DEFAULT_WINDOW = 5;
    public static final int MAX_MIN_COUNT = 1_000_000;
    public static final int DEFAULT_MIN_COUNT = 5;
    public static final int MAX_SIZE = 500;
    public static final int DEFAULT_SIZE = 50;

    public CollocationRequest {
        if (window < 1 || window > MAX_WINDOW || minCount < 1 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("out of bounds: " + window + ", " + minCount + ", " + size);
        }
        if (!search.shown().text()) {
            throw new IllegalArgumentException("collocations need the texts of the documents");
        }
    }
}
