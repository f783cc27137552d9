package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
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
        Map<String, Aggregation> counts = new LinkedHashMap<>(SetSums.aggregations());
        for (int i = 0; i < expansions.size(); i++) {
            Expanded expansion = expansions.get(i);
            counts.put(EXPANSION + i, Aggregation.of(a -> a.filter(expansion.found())));
        }
        return counts;
    }

    Readings read(SearchResponse<?> response) {
        FilterAggregate exact = get(response.aggregations(), EXACT).filter();
        FilterAggregate all = get(response.aggregations(), ALL).filter();
        return new Readings(
                new Totals(exact.docCount(), all.docCount(), SearchResponses.total(response)),
                Map.of(
                        Match.EXACT, SetSums.read(exact.docCount(), exact.aggregations()),
                        Match.ALL, SetSums.read(all.docCount(), all.aggregations()),
                        Match.ANY, SetSums.read(SearchResponses.total(response), response.aggregations())),
                Map.of(
                        Match.EXACT, counted(exact.aggregations()),
                        Match.ALL, counted(all.aggregations()),
                        Match.ANY, counted(response.aggregations())));
    }

    private List<Expansion> counted(Map<String, Aggregate> counts) {
        List<Expansion> counted = new ArrayList<>();
        for (int i = 0; i < expansions.size(); i++) {
            long count = get(counts, EXPANSION + i).filter().docCount();
            counted.add(expansions.get(i).counted(count));
        }
        return counted;
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
