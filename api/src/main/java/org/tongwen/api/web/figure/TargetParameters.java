package org.tongwen.api.web.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.figure.TargetOrder;
import org.tongwen.api.search.figure.TargetRequest;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;

/**
 * What is asked of the figures.
 *
 * @param language that of the names of metrics, regions, industries and clusters
 */
record TargetParameters(TargetRequest request, TargetFormat format, Language language) {

    static final String CONTRADICTORY = "contradictory";
    static final String SORT = "sort";
    static final Map<String, TargetOrder> ORDERS = Parameters.byId(TargetOrder.values(), TargetOrder::id);
    static final Set<String> NAMES = known();

    /**
     * Reads what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    static TargetParameters read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        TargetOrder order = parameters
                .find(SORT)
                .map(value -> Parameters.constant(SORT, value, ORDERS))
                .orElse(TargetOrder.PERIOD);
        SearchRequest search = SearchParameters.counted(parameters);
        TargetRequest request = new TargetRequest(
                new QueriedSet(search.query(), search.filters()),
                parameters.find("count_by").isPresent() ? search.countBy() : CountBy.WORK,
                FigureParameters.read(parameters),
                parameters.flag(CONTRADICTORY),
                order,
                parameters.findInteger("size", 0, TargetRequest.MAX_SIZE).orElse(TargetRequest.DEFAULT_SIZE),
                parameters.find("cursor").filter(cursor -> !cursor.equals("*")).orElse(null));
        return new TargetParameters(request, TargetFormat.read(parameters), SearchParameters.language(parameters));
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(SearchParameters.COUNT_NAMES);
        known.addAll(FigureParameters.NAMES);
        known.addAll(List.of(CONTRADICTORY, SORT, "size", "cursor", "format", "lang"));
        return known;
    }
}
