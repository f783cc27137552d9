package org.tongwen.api.search.elasticsearch.trend;

import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.combination.CombinationCounting;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk.Combination;
import org.tongwen.api.search.trend.Cell;
import org.tongwen.api.search.trend.Cell.When;
import org.tongwen.api.search.trend.TrendRequest;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts the cells of a table of values and periods. */
final class CellCounting {

    private static final String VALUE = "value";
    private static final String WHEN = "when";

    private record Key(@Nullable String value, When when) {}

    private final CombinationCounting combinations;

    CellCounting(CombinationCounting combinations) {
        this.combinations = combinations;
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

    /** Returns the cells that have documents, with how many characters of text these have, and nothing that matches. */
    Mono<List<Cell>> characters(TrendRequest request) {
        return Flux.fromIterable(Periods.of(request.interval()))
                .concatMap(periods -> combinations
                        .sums(walk(request, List.of(), periods), Fields.LENGTH)
                        .map(found -> cell(key(found, periods), found)))
                .collectList();
    }

    private static Cell cell(Key key, Combination found) {
        return new Cell(key.value(), key.when(), found.sum(), found.counts().getFirst(), List.of());
    }

    private Flux<Cell> count(TrendRequest request, List<Query> queries, Periods periods) {
        return combinations
                .count(
                        walk(request, queries, periods),
                        request.counted().readBy(),
                        found -> key(found, periods),
                        UnaryOperator.identity())
                .flatMapIterable(CellCounting::cells);
    }

    private static CombinationWalk walk(TrendRequest request, List<Query> queries, Periods periods) {
        List<NamedValue<CompositeAggregationSource>> sources = new ArrayList<>();
        if (request.split() != null) {
            String field = FilterQueries.indexField(request.split().field());
            sources.add(CombinationWalk.values(VALUE, field, true));
        }
        sources.add(NamedValue.of(WHEN, periods.source()));
        Query documents = new BoolQuery.Builder()
                .filter(FilterQueries.present(request.filters()), periods.documents())
                .build()
                ._toQuery();
        return new CombinationWalk(documents, queries, sources);
    }

    private static Key key(Combination found, Periods periods) {
        return new Key(
                found.values().containsKey(VALUE) ? found.text(VALUE) : null,
                periods.when().apply(found.value(WHEN)));
    }

    private static List<Cell> cells(Map<Key, List<Long>> counts) {
        return counts.entrySet().stream()
                .map(cell -> new Cell(
                        cell.getKey().value(),
                        cell.getKey().when(),
                        cell.getValue().getFirst(),
                        cell.getValue().getFirst(),
                        cell.getValue().subList(1, cell.getValue().size())))
                .toList();
    }
}
