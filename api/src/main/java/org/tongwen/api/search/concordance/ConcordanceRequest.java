package org.tongwen.api.search.concordance;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.SearchRequest;

/**
 * A concordance that is asked for.
 *
 * @param search which documents, the newest first, with their texts
 * @param window characters on each side of an occurrence
 * @param size lines on a page
 * @param after the last line of the page before; null from the start
 */
public record ConcordanceRequest(
        SearchRequest search,
        int window,
        Order order,
        int size,
        @Nullable Cursor after) {

    public static final int MIN_WINDOW = 5;
    public static final int MAX_WINDOW = 200;
    public static final int DEFAULT_WINDOW = 30;
    public static final int MAX_SIZE = 500;
    public static final int DEFAULT_SIZE = 50;

    public ConcordanceRequest {
        if (window < MIN_WINDOW || window > MAX_WINDOW || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("window or size out of bounds: " + window + ", " + size);
        }
        if (!search.shown().text()) {
            throw new IllegalArgumentException("a concordance needs the texts of the documents");
        }
    }
}
