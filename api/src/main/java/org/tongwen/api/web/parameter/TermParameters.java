package org.tongwen.api.web.parameter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.search.term.TermLimits;

/** What is asked of the words of a set. */
public record TermParameters(QueriedSet set, TermLimits limits) {

    /** Words are counted in documents alone. */
    static final Map<String, CountBy> COUNTS = Parameters.byId(new CountBy[] {CountBy.DOCUMENT}, CountBy::id);

    static final Set<String> NAMES = known();

    /**
     * Reads what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    public static TermParameters read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        requireDocuments(parameters);
        return new TermParameters(
                new QueriedSet(QueryParameters.read(parameters), FilterParameters.read(parameters)),
                limits(parameters));
    }

    static TermLimits limits(Parameters parameters) {
        return new TermLimits(
                parameters.findInteger("min_count", 1, TermLimits.MAX_MIN_COUNT).orElse(TermLimits.DEFAULT_MIN_COUNT),
                parameters.findInteger("size", 1, TermLimits.MAX_SIZE).orElse(TermLimits.DEFAULT_SIZE));
    }

    private static void requireDocuments(Parameters parameters) {
        if (SearchParameters.countBy(parameters) != CountBy.DOCUMENT) {
            throw new InvalidParameterException(
                    "count_by",
                    "The documents that have a word are counted, and not their works: leave 'count_by' out.",
                    List.of(CountBy.DOCUMENT.id()));
        }
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(QueryParameters.NAMES);
        known.addAll(SearchParameters.FILTER_NAMES);
        known.addAll(List.of("count_by", "min_count", "size"));
        return known;
    }
}
