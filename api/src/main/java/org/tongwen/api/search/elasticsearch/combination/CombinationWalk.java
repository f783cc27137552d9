package org.tongwen.api.search.elasticsearch.combination;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A walk through all combinations of values that documents have, page by page, so that none is missing however many there are. With each
 * come the number of its documents and how many of these match each query.
 *
 * @param documents which documents
 * @param queries the documents that each query finds
 * @param sources what is combined
 * @param pageSize how many combinations one answer holds
 * @param summed the field whose numbers are added up in each combination; null if none is
 */
public record CombinationWalk(
        Query documents,
        List<Query> queries,
        List<NamedValue<CompositeAggregationSource>> sources,
        int pageSize,
        @Nullable String summed) {

    private static final String COMBINATIONS = "combinations";
    private static final String MATCHING = "matching.";
    private static final String SUM = "sum";
    private static final String WORK = "work";
    /** What one answer holds of combinations and of their parts that match: a little less than Elasticsearch allows. */
    private static final int PAGE = 60_000;

    public CombinationWalk {
        queries = List.copyOf(queries);
        sources = List.copyOf(sources);
    }

    /** Makes one with pages as large as Elasticsearch allows. */
    public CombinationWalk(Query documents, List<Query> queries, List<NamedValue<CompositeAggregationSource>> sources) {
        this(documents, queries, sources, PAGE / (1 + queries.size()), null);
    }

    /**
     * One combination.
     *
     * @param counts of all its documents, then of those that match each query
     * @param sum what is added up of all its documents; 0 if nothing is
     */
    public record Combination(Map<String, FieldValue> values, List<Long> counts, long sum) {

        public Combination {
            values = Map.copyOf(values);
            counts = List.copyOf(counts);
        }

        /** Returns the value of a source; of what is missing, null of Elasticsearch. */
        public FieldValue value(String source) {
            return Objects.requireNonNull(values.get(source), source);
        }

        /** Returns the value of a source as the API writes it. */
        public String text(String source) {
            FieldValue value = value(source);
            return switch (value._kind()) {
                case Null -> Field.UNKNOWN;
                case Long -> Long.toString(value.longValue());
                case String -> value.stringValue();
                case Double, Boolean, Any -> throw new IllegalStateException("no field gives " + value);
            };
        }
    }

    /**
     * Returns the values of a field as something to combine.
     *
     * @param missing whether documents without a value are there, too
     */
    public static NamedValue<CompositeAggregationSource> values(String name, String field, boolean missing) {
        return NamedValue.of(
                name,
                CompositeAggregationSource.of(
                        source -> source.terms(terms -> terms.field(field).missingBucket(missing))));
    }

    /** Returns the walk that combines the works with them, too, of those documents that have copies. */
    CombinationWalk byWork() {
        List<NamedValue<CompositeAggregationSource>> withWork = new ArrayList<>(sources);
        withWork.add(values(WORK, Fields.WORK_ID, false));
        return new CombinationWalk(
                new BoolQuery.Builder().filter(documents, withCopies()).build()._toQuery(),
                queries,
                withWork,
                pageSize,
                null);
    }

    /** Returns the walk that adds up the whole numbers of a field, too. */
    CombinationWalk summing(String field) {
        return new CombinationWalk(documents, queries, sources, pageSize, field);
    }

    private static Query withCopies() {
        return QueryBuilders.range()
                .number(range -> range.field(Fields.WORK_COPIES).gt(1.0))
                .build()
                ._toQuery();
    }

    /** Returns all combinations, which are asked for by this function. */
    public Flux<Combination> all(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        return page(elasticsearch, Map.of())
                .expand(page ->
                        page.buckets().array().size() < pageSize ? Mono.empty() : page(elasticsearch, page.afterKey()))
                .concatMapIterable(page -> page.buckets().array())
                .map(this::combination);
    }

    private Mono<CompositeAggregate> page(
            Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch, Map<String, FieldValue> after) {
        return elasticsearch
                .apply(request(after))
                .map(response -> get(response.aggregations(), COMBINATIONS).composite());
    }

    private SearchRequest request(Map<String, FieldValue> after) {
        Map<String, Aggregation> parts = new LinkedHashMap<>();
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            parts.put(MATCHING + i, Aggregation.of(a -> a.filter(query)));
        }
        if (summed != null) {
            parts.put(SUM, Aggregation.of(a -> a.sum(sum -> sum.field(summed))));
        }
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(documents)
                .trackTotalHits(total -> total.enabled(false))
                .size(0)
                .aggregations(
                        COMBINATIONS,
                        combinations -> combinations
                                .composite(composite -> {
                                    composite.sources(sources).size(pageSize);
                                    return after.isEmpty() ? composite : composite.after(after);
                                })
                                .aggregations(parts))
                .build();
    }

    private Combination combination(CompositeBucket bucket) {
        return new Combination(
                bucket.key(),
                Stream.concat(
                                Stream.of(bucket.docCount()),
                                IntStream.range(0, queries.size())
                                        .mapToObj(i -> get(bucket.aggregations(), MATCHING + i)
                                                .filter()
                                                .docCount()))
                        .toList(),
                summed == null
                        ? 0
                        : Math.round(Objects.requireNonNull(
                                get(bucket.aggregations(), SUM).sum().value())));
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
