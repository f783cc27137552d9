package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Mono;

/** Leaves of each work one document: the earliest of those that match. */
public final class OneOfEachWork {

    private static final String WORKS = "works";
    private static final String EARLIEST = "earliest";
    private static final int PAGE = 1_000;

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    /** Asks by this function. */
    public OneOfEachWork(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Returns those of the documents that are to be looked at. */
    public Mono<Query> of(Query documents) {
        Query copies = MatchQueries.both(copied(), documents);
        return page(copies, Map.of())
                .expand(works -> works.buckets().array().size() < PAGE ? Mono.empty() : page(copies, works.afterKey()))
                .flatMapIterable(works -> works.buckets().array())
                .flatMap(work -> Mono.justOrEmpty(earliest(work).findFirst()))
                .collectList()
                .map(ids -> once(documents, ids));
    }

    private static Query once(Query documents, List<String> ids) {
        List<Query> wanted = new ArrayList<>();
        wanted.add(new BoolQuery.Builder().mustNot(copied()).build()._toQuery());
        if (!ids.isEmpty()) {
            wanted.add(Queries.terms(Fields.ID, ids));
        }
        return new BoolQuery.Builder()
                .filter(documents)
                .should(wanted)
                .minimumShouldMatch("1")
                .build()
                ._toQuery();
    }

    private static Query copied() {
        return QueryBuilders.range()
                .number(range -> range.field(Fields.WORK_COPIES).gt(1.0))
                .build()
                ._toQuery();
    }

    private Mono<CompositeAggregate> page(Query copies, Map<String, FieldValue> after) {
        SearchRequest request = new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(copies)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(WORKS, works(after))
                .build();
        return elasticsearch
                .apply(request)
                .map(response -> Objects.requireNonNull(response.aggregations().get(WORKS))
                        .composite());
    }

    private static Aggregation works(Map<String, FieldValue> after) {
        return Aggregation.of(a -> a.composite(composite -> {
                    composite
                            .sources(NamedValue.of(
                                    WORKS,
                                    CompositeAggregationSource.of(
                                            source -> source.terms(terms -> terms.field(Fields.WORK_ID)))))
                            .size(PAGE);
                    return after.isEmpty() ? composite : composite.after(after);
                })
                .aggregations(
                        EARLIEST,
                        earliest -> earliest.topHits(hits -> hits.size(1)
                                .source(source -> source.fetch(false))
                                .sort(ascending(Fields.SORT_ON), ascending(Fields.ID)))));
    }

    private static SortOptions ascending(String name) {
        return SortOptions.of(sort ->
                sort.field(field -> field.field(name).order(SortOrder.Asc).missing("_last")));
    }

    private static Stream<String> earliest(CompositeBucket work) {
        return Objects.requireNonNull(work.aggregations().get(EARLIEST)).topHits().hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.id()));
    }
}
