package org.tongwen.api.web.collocation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;
import org.tongwen.api.search.collocation.CollocationRequest;
import org.tongwen.api.search.collocation.Measure;
import org.tongwen.api.search.collocation.Side;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.parameter.TableFormat;

/** What is asked of collocations. */
record CollocationParameters(CollocationRequest request, TableFormat format) {

    static final Map<String, Side> SIDES = Parameters.byId(Side.values(), Side::id);
    static final Map<String, Measure> MEASURES = Parameters.byId(Measure.values(), Measure::id);
    static final Set<String> NAMES = known();

    /**
     * Reads what is asked.
     *
     * @throws InvalidParameterException if there is no query, or a parameter is unknown, doubled, or has a value that it cannot have
     */
    static CollocationParameters read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        SearchRequest search = SearchParameters.walk(parameters, Sort.NEWEST, new Shown(false, false, true));
        if (search.query().text().isBlank()) {
            throw new InvalidParameterException(
                    "q", "Write in 'q' the words near which others are counted.", List.of());
        }
        return new CollocationParameters(
                new CollocationRequest(
                        search,
                        parameters
                                .findInteger("window", 1, CollocationRequest.MAX_WINDOW)
                                .orElse(CollocationRequest.DEFAULT_WINDOW),
                        parameters
                                .find("side")
                                .map(value -> Parameters.constant("side", value, SIDES))
                                .orElse(Side.BOTH),
                        parameters
                                .find("measure")
                                .map(value -> Parameters.constant("measure", value, MEASURES))
                                .orElse(Measure.LOG_LIKELIHOOD),
                        parameters
                                .findInteger("min_count", 1, CollocationRequest.MAX_MIN_COUNT)
                                .orElse(CollocationRequest.DEFAULT_MIN_COUNT),
                        parameters
                                .findInteger("size", 1, CollocationRequest.MAX_SIZE)
                                .orElse(CollocationRequest.DEFAULT_SIZE)),
                TableFormat.read(parameters));
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(SearchParameters.WALK_NAMES);
        known.remove("sort");
        known.addAll(List.of("window", "side", "measure", "min_count", "size", "format"));
        return known;
    }
}
