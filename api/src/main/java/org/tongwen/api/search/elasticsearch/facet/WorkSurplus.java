package org.tongwen.api.search.elasticsearch.facet;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Tells how many documents are counted beyond the first of their work, exactly: the number of documents less this is the number of
 * works. Only documents that have copies are looked at. They are walked in pages, as Elasticsearch's own count of distinct values
 * is an estimate, and its list of them has an end.
 */
public final class WorkSurplus {

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    /** Asks by this function. */
    public WorkSurplus(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Returns the surplus by the name of what is counted and by value.
     *
     * @param matching the documents of which all that is counted are a part
     */
    public Mono<Map<String, ValueCounts>> of(Query matching, List<Counted> counted) {
        return Mono.just(WorkPairs.start(counted))
                .expand(pairs -> pairs.isComplete()
                        ? Mono.empty()
                        : elasticsearch
                                .apply(pairs.request(matching))
                                .map(response -> pairs.plus(response.aggregations())))
                .last()
                .map(WorkPairs::surplus);
    }
}
