package org.tongwen.api.search;

import java.util.List;

/**
 * A question.
 *
 * @param facets the facets to count, in the order in which they are answered
 */
public record SearchRequest(Query query, Filters filters, Page page, List<Field> facets, int facetSize) {

    /** How many values a facet shows unless more are asked for. */
    public static final int DEFAULT_FACET_SIZE = 200;

    public static final int MAX_FACET_SIZE = 1000;

    public SearchRequest {
        facets = List.copyOf(facets);
        if (facetSize < 1 || facetSize > MAX_FACET_SIZE) {
            throw new IllegalArgumentException("facet size outside 1.." + MAX_FACET_SIZE + ": " + facetSize);
        }
    }
}
