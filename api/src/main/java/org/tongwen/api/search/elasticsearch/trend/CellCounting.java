package org.tongwen.api.search.elasticsearch.trend;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.trend.CombinationWalk.Combination;
import org.tongwen.api.search.trend.Cell;
import org.tongwen.api.search.trend.Cell.When;
import org.tongwen.api.search.trend.TrendRequest;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts the cells of a table of values and periods. Works are documents less those beyond the first of their work in the cell, which
 * are looked for only among documents that have copies.
 */
final class CellCounting {

    private static final String VALUE = "value";
    private static final String WHEN = "when";
    private static final String WORK = "work";

    private record Key(@Nullable String value, When when) {}

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    /** Asks by this function. */
    CellCounting(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Returns the cells that are not empty.
     *
     * @param queries the documents that each query finds
     */
    Mono<List<Cell>> count(TrendRequest request, List<Query> queries) {
        return Flux.fromIterable(Periods.of(request.interval()))
                .concatMap(periods -> count(request, queries, periods))
                .collectList();
    }

    private Flux<Cell> count(TrendRequest request, List<Query> queries, Periods periods) {
        Mono<Map<Key, List<Long>>> documents = walk(request, queries, periods, false)
                .all(elasticsearch)
                .collectMap(found -> key(found, periods), Combination::counts);
        return request.countBy() == CountBy.DOCUMENT
                ? documents.flatMapIterable(CellCounting::cells)
                : Mono.zip(documents, surplus(request, queries, periods), CellCounting::less)
                        .flatMapIterable(CellCounting::cells);
    }

    /** Returns how many documents of each cell are beyond the first of their work. */
    private Mono<Map<Key, List<Long>>> surplus(TrendRequest request, List<Query> queries, Periods periods) {
        return walk(request, queries, periods, true)
                .all(elasticsearch)
                .collect(
                        HashMap::new,
                        (counts, found) -> counts.merge(
                                key(found, periods),
                                found.counts().stream()
                                        .map(count -> Math.max(0, count - 1))
                                        .toList(),
                                (one, other) -> combined(one, other, 1)));
    }

    private static CombinationWalk walk(TrendRequest request, List<Query> queries, Periods periods, boolean byWork) {
        List<NamedValue<CompositeAggregationSource>> sources = new ArrayList<>();
        if (request.split() != null) {
            String field = FilterQueries.indexField(request.split().field());
            sources.add(NamedValue.of(VALUE, terms(field, true)));
        }
        sources.add(NamedValue.of(WHEN, periods.source()));
        BoolQuery.Builder documents = new BoolQuery.Builder()
                .filter(FilterQueries.present(), FilterQueries.all(request.filters()), periods.documents());
        if (byWork) {
            sources.add(NamedValue.of(WORK, terms(Fields.WORK_ID, false)));
            documents.filter(withCopies());
        }
        return new CombinationWalk(documents.build()._toQuery(), queries, sources);
    }

    private static CompositeAggregationSource terms(String field, boolean missing) {
        return CompositeAggregationSource.of(
                source -> source.terms(terms -> terms.field(field).missingBucket(missing)));
    }

    private static Query withCopies() {
        return QueryBuilders.range()
                .number(range -> range.field(Fields.WORK_COPIES).gt(1.0))
                .build()
                ._toQuery();
    }

    private static Key key(Combination found, Periods periods) {
        FieldValue value = found.values().get(VALUE);
        return new Key(value == null ? null : text(value), periods.when().apply(found.value(WHEN)));
    }

    private static String text(FieldValue value) {
        return value.isNull() ? Field.UNKNOWN : value.stringValue();
    }

    private static Map<Key, List<Long>> less(Map<Key, List<Long>> documents, Map<Key, List<Long>> surplus) {
        Map<Key, List<Long>> works = new HashMap<>(documents);
        surplus.forEach((key, more) -> works.computeIfPresent(key, (same, counts) -> combined(counts, more, -1)));
        return works;
    }

    private static List<Long> combined(List<Long> one, List<Long> other, int sign) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + sign * other.get(i))
                .toList();
    }

    private static List<Cell> cells(Map<Key, List<Long>> counts) {
        return counts.entrySet().stream()
                .map(cell -> new Cell(
                        cell.getKey().value(),
                        cell.getKey().when(),
                        cell.getValue().getFirst(),
                        cell.getValue().subList(1, cell.getValue().size())))
                .toList();
    }
}
