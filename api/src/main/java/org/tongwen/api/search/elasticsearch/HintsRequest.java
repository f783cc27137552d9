package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult.Hint;
import org.tongwen.api.search.SearchResult.HintKind;
import org.tongwen.api.search.query.NearQueries;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Where a query finds nothing: counts what it would find with one part or filter less, or with what may have been meant. */
final class HintsRequest {

    private final List<Candidate> candidates = new ArrayList<>();

    HintsRequest(Question question, Function<String, List<String>> meant) {
        Match reading = question.hintReading();
        Query filters = FilterQueries.all(question.request().filters());
        question.query()
                .root()
                .ifPresent(root -> NearQueries.of(root, meant)
                        .forEach(near -> candidates.add(new Candidate(
                                near.kind(),
                                near.change(),
                                near.typed(),
                                MatchQueries.both(question.matching(near.root(), reading), filters)))));
        for (Field field : Field.values()) {
            if (question.request().filters().narrows(field)) {
                candidates.add(new Candidate(
                        HintKind.WITHOUT_FILTER,
                        field.id(),
                        question.request().query().text(),
                        MatchQueries.both(
                                question.matching(reading),
                                FilterQueries.allBut(question.request().filters(), field))));
            }
        }
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    SearchRequest request() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Query query = candidates.get(i).query;
            counts.put(String.valueOf(i), Aggregation.of(a -> a.filter(query)));
        }
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .size(0)
                .query(FilterQueries.present())
                .aggregations(counts)
                .build();
    }

    /** Returns those that find something; of what may have been meant the likeliest first, of what is left out the most frequent. */
    List<Hint> hints(SearchResponse<?> response) {
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            long total = Objects.requireNonNull(response.aggregations().get(String.valueOf(i)))
                    .filter()
                    .docCount();
            if (total > 0) {
                hints.add(candidates.get(i).counted(total));
            }
        }
        hints.sort(Comparator.comparing(Hint::kind)
                .thenComparingLong(hint -> hint.kind() == HintKind.DID_YOU_MEAN ? 0 : -hint.total()));
        return hints;
    }

    private record Candidate(HintKind kind, String change, String typed, Query query) {

        Hint counted(long total) {
            return new Hint(kind, change, typed, total);
        }
    }
}
