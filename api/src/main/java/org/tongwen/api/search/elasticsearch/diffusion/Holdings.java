package org.tongwen.api.search.elasticsearch.diffusion;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongwen.api.search.diffusion.Holding;
import org.tongwen.api.search.diffusion.Place;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk.Combination;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Mono;

/** What the collection has of each place. */
final class Holdings {

    private static final String YEAR = "year";

    private Holdings() {}

    /**
     * Returns the holdings of all places.
     *
     * @param collection all documents that pass the filters
     * @param matching those that the query finds
     */
    static Mono<Map<Place, Holding>> of(
            Query collection, Query matching, Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        List<NamedValue<CompositeAggregationSource>> sources = new ArrayList<>(Places.SOURCES);
        sources.add(CombinationWalk.values(YEAR, Fields.YEAR, true));
        return new CombinationWalk(collection, List.of(matching), sources)
                .all(elasticsearch)
                .collect(HashMap<Place, Holding>::new, Holdings::add)
                .map(Map::copyOf);
    }

    private static void add(Map<Place, Holding> holdings, Combination found) {
        Holding before = holdings.getOrDefault(Places.of(found.values()), new Holding(Map.of(), 0, 0));
        FieldValue year = found.value(YEAR);
        long all = found.counts().getFirst();
        Map<Integer, Long> byYear = new HashMap<>(before.byYear());
        if (!year.isNull()) {
            byYear.merge((int) year.longValue(), all, Long::sum);
        }
        holdings.put(
                Places.of(found.values()),
                new Holding(
                        byYear,
                        before.undated() + (year.isNull() ? all : 0),
                        before.matching() + found.counts().getLast()));
    }
}
