package org.tongwen.api.web.parameter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Field;

/** Reads which facets are asked for, and what their values are narrowed by. */
final class FacetParameters {

    static final Map<String, Field> FACETS =
            Parameters.byId(Arrays.stream(Field.values()).filter(Field::isFacet).toArray(Field[]::new), Field::id);
    static final List<Field> DEFAULT = List.of(Field.YEAR, Field.REGION, Field.INDUSTRY, Field.SCRIPT);
    private static final String SEARCH = "facet_search";
    private static final Pattern FIELD_AND_TEXT = Pattern.compile("([^:：]*)[:：](.*)");

    private FacetParameters() {}

    /**
     * A facet that is searched in is counted, too, if it was not asked for.
     *
     * @param byDefault what is counted if nothing is asked for
     */
    static FacetRequest read(Parameters parameters, List<Field> byDefault) {
        Map<Field, String> searches = searches(parameters);
        return new FacetRequest(
                Stream.concat(fields(parameters, byDefault).stream(), searches.keySet().stream())
                        .distinct()
                        .toList(),
                parameters.findInteger("facet_size", 1, FacetRequest.MAX_SIZE).orElse(FacetRequest.DEFAULT_SIZE),
                searches);
    }

    private static List<Field> fields(Parameters parameters, List<Field> byDefault) {
        return parameters
                .find("facets")
                .map(names -> Parameters.commaList(names).stream()
                        .map(name -> Parameters.constant("facets", name, FACETS))
                        .distinct()
                        .toList())
                .orElse(byDefault);
    }

    private static Map<Field, String> searches(Parameters parameters) {
        Map<Field, String> searches = new EnumMap<>(Field.class);
        for (String typed : parameters.list(SEARCH)) {
            Matcher parts = FIELD_AND_TEXT.matcher(typed);
            if (!parts.matches() || parts.group(2).isBlank()) {
                throw invalid("'" + typed + "' is not a value of 'facet_search': write a field, a colon and what its"
                        + " values are called, as in agency:环保.");
            }
            Field field = Parameters.constant(SEARCH, parts.group(1).strip(), FACETS);
            if (searches.put(field, parts.group(2).strip()) != null) {
                throw invalid("The values of '" + field.id() + "' can be narrowed by one text only.");
            }
        }
        return searches;
    }

    private static InvalidParameterException invalid(String detail) {
        return new InvalidParameterException(SEARCH, detail, List.of());
    }
}
