package org.tongwen.api.search;

/**
 * What is asked of the documents similar to one.
 *
 * @param id the id of that document
 * @param size how many at most, from 0 to {@link #MAX_SIZE}; each is of another work
 */
public record SimilarRequest(String id, Filters filters, int size) {

    public static final int DEFAULT_SIZE = 10;

    public static final int MAX_SIZE = 100;

    public SimilarRequest {
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size outside 0.." + MAX_SIZE + ": " + size);
        }
    }
}
