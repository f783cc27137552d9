package org.tongwen.api.web.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Expand;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Sample;
import org.tongwen.api.search.SearchRequest;

/** Writes a search as parameters of a list of documents, which find the same wherever and whenever they are read. */
public final class SearchWriter {

    private SearchWriter() {}

    /**
     * Returns the parameters, without those that are as they would be without.
     *
     * @param used the reading that was used
     */
    public static Map<String, List<String>> parameters(SearchRequest request, Match used) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Query query = request.query();
        parameters.put("q", List.of(query.text()));
        if (!query.text().isBlank()) {
            parameters.put("match", List.of(used.id()));
            parameters.put("expand", List.of(expand(query)));
            if (!query.unexpanded().isEmpty()) {
                parameters.put(Query.WITHOUT_EXPANSION, List.copyOf(query.unexpanded()));
            }
        }
        if (query.scope() != QueryParameters.DEFAULT_SCOPE) {
            parameters.put("in", List.of(query.scope().id()));
        }
        filters(request.filters(), parameters);
        if (request.countBy() != CountBy.DOCUMENT) {
            parameters.put("count_by", List.of(request.countBy().id()));
        }
        Sample sample = request.sample();
        if (sample != null) {
            parameters.put("sample", List.of(String.valueOf(sample.size())));
            if (!sample.seed().equals(SearchParameters.DEFAULT_SEED)) {
                parameters.put("seed", List.of(sample.seed()));
            }
        }
        return parameters;
    }

    /** In the order in which they are declared: that of a set differs from run to run. */
    private static String expand(Query query) {
        List<String> kinds = Stream.of(Expand.values())
                .filter(query.expand()::contains)
                .map(Expand::id)
                .toList();
        return kinds.isEmpty() ? QueryParameters.NO_EXPANSION : String.join(",", kinds);
    }

    private static void filters(Filters filters, Map<String, List<String>> parameters) {
        filters.selections().forEach((field, selection) -> {
            List<String> values = new ArrayList<>(selection.included());
            selection.excluded().forEach(value -> values.add("!" + value));
            parameters.put(field.id(), values);
        });
        if (filters.yearFrom() != null) {
            parameters.put("year_from", List.of(filters.yearFrom().toString()));
        }
        if (filters.yearTo() != null) {
            parameters.put("year_to", List.of(filters.yearTo().toString()));
        }
    }
}
