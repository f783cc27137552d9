package org.tongwen.api.search.receipt;

import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult.Matching;

/**
 * A search with what it found.
 *
 * @param counted the id of what the total counts: {@code document}, {@code work} or {@code occurrence}
 */
public record Searched(SearchRequest request, Matching matching, String counted, long total) {

    /** A search of documents or works, as the request says. */
    public Searched(SearchRequest request, Matching matching, long total) {
        this(request, matching, request.countBy().id(), total);
    }
}
