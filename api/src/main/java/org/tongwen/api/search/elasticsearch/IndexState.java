package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.IndexNames;

/**
 * A state of the index that is asked.
 *
 * @param pointInTime the name of one that is kept; null for whatever there is
 */
public record IndexState(@Nullable String pointInTime) {

    /** The index as it is when it is asked. */
    public static final IndexState PRESENT = new IndexState(null);

    /** Between two requests; a reader may stall for so long. */
    static final Time KEPT = Time.of(time -> time.time("5m"));

    /** Returns a request to this state, which is kept on. */
    public SearchRequest request(SearchRequest.Builder request) {
        return pointInTime == null
                ? request.index(IndexNames.READ).build()
                : request.pit(pit -> pit.id(pointInTime).keepAlive(KEPT)).build();
    }
}
