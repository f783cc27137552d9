package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult.Expansion;
import org.tongwen.api.search.SearchResult.Totals;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Counts the hits of the three readings, each of which is part of the next looser one, and in each what the expansions found. */
final class TotalsRequest {

    private static final String EXACT = "exact";
    private static final String ALL = "all";
    private static final String EXPANSION = "expansion.";

    private final Question question;
    private final List<Expanded> expansions;

    TotalsRequest(Question question) {
        this.question = question;
        this.expansions = Expanded.of(question);
    }

    SearchRequest request() {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(new BoolQuery.Builder()
                        .filter(question.matching(Match.ANY))
                        .filter(FilterQueries.all(question.request().filters()))
                        .build()
                        ._toQuery())
                .trackTotalHits(total -> total.enabled(true))
                .size(0)
                .aggregations(counts())
                .aggregations(EXACT, reading(Match.EXACT))
                .aggregations(ALL, reading(Match.ALL))
                .build();
    }

    private Aggregation reading(Match match) {
        return Aggregation.of(a -> a.filter(question.matching(match)).aggregations(counts()));
    }

    private Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (int i = 0; i < expansions.size(); i++) {
            Expanded expansion = expansions.get(i);
            counts.put(EXPANSION + i, Aggregation.of(a -> a.filter(expansion.found())));
        }
        return counts;
    }

    Totals totals(SearchResponse<?> response) {
        return new Totals(
                get(response.aggregations(), EXACT).filter().docCount(),
                get(response.aggregations(), ALL).filter().docCount(),
                SearchResponses.total(response));
    }

    /** Returns the expansions, counted within the answer by the reading that was used. */
    List<Expansion> expansions(SearchResponse<?> response, Match used) {
        Map<String, Aggregate> counts = switch (used) {
            case EXACT -> get(response.aggregations(), EXACT).filter().aggregations();
            case AUTO, ALL -> get(response.aggregations(), ALL).filter().aggregations();
            case ANY -> response.aggregations();
        };
        List<Expansion> counted = new ArrayList<>();
        for (int i = 0; i < expansions.size(); i++) {
            counted.add(expansions
                    .get(i)
                    .counted(get(counts, EXPANSION + i).filter().docCount()));
        }
        return counted;
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
