package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import org.tongwen.elasticsearch.contract.IndexDocument;

/**
 * Hits of a walk, one after another.
 *
 * @param after the sort values of the hit before; empty at the beginning
 */
record HitPage(List<FieldValue> after, SearchResponse<IndexDocument> response) {

    List<Hit<IndexDocument>> hits() {
        return response.hits().hits();
    }

    /** Returns how many hits there are in all; only the first page knows. */
    long total() {
        return SearchResponses.total(response);
    }
}
