package org.tongwen.api.search.elasticsearch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Facet;
import org.tongwen.api.search.SearchResult;

/**
 * A page of what one reading of a query finds.
 *
 * @param total how many documents or works there are in all
 */
record Listing(
        long total,
        List<Facet> facets,
        List<SearchResult.Hit> hits,
        @Nullable String nextCursor,
        long tookMillis) {}
