package org.tongwen.elasticsearch.connection;

import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch.core.OpenPointInTimeRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;

/** Searches as a cluster is asked them: all shards answer or none, from the same copies each time, with scores that do not depend on the shard. */
final class CompleteSearches {

    /** The same for all: two pages of a list, and a list and its count, shall not come from copies that are of different age. */
    private static final String COPIES = "tongwen";

    private CompleteSearches() {}

    /** Returns the request as it is sent; what is no search stays as it is. */
    @SuppressWarnings("unchecked")
    static <Q> Q of(Q request) {
        return switch (request) {
            case SearchRequest search -> (Q) of(search);
            case OpenPointInTimeRequest kept -> (Q) of(kept);
            default -> request;
        };
    }

    private static OpenPointInTimeRequest of(OpenPointInTimeRequest kept) {
        return kept.preference() == null ? kept.rebuild().preference(COPIES).build() : kept;
    }

    private static SearchRequest of(SearchRequest search) {
        SearchRequest.Builder complete = search.rebuild().allowPartialSearchResults(false);
        if (search.searchType() == null) {
            complete.searchType(SearchType.DfsQueryThenFetch);
        }
        if (search.pit() == null && search.preference() == null) {
            complete.preference(COPIES);
        }
        return complete.build();
    }
}
