package org.tongwen.api.web.parameter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.trend.Counted;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.api.search.trend.Split;
import org.tongwen.api.search.trend.TrendRequest;

/** Reads the parameters of counts over time. */
public final class TrendParameters {

    static final String TOGETHER = "none";
    static final Map<String, Interval> INTERVALS = Parameters.byId(Interval.values(), Interval::id);
    static final Map<String, Counted> COUNTED = Parameters.byId(Counted.values(), Counted::id);
    static final Map<String, Optional<Field>> SPLITS = splits();

    /** The parameters of counts over time. */
    static final Set<String> NAMES = known();

    private TrendParameters() {}

    /**
     * Returns what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    public static TrendRequest read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        return new TrendRequest(
                queries(parameters),
                FilterParameters.read(parameters),
                counted(parameters),
                parameters
                        .find("interval")
                        .map(value -> Parameters.constant("interval", value, INTERVALS))
                        .orElse(Interval.YEAR),
                split(parameters));
    }

    /** Returns the language of the labels; {@link #read} has checked the other parameters. */
    public static Language language(MultiValueMap<String, String> given) {
        return SearchParameters.language(new Parameters(given, NAMES));
    }

    private static Counted counted(Parameters parameters) {
        Counted counted = parameters
                .find("count_by")
                .map(value -> Parameters.constant("count_by", value, COUNTED))
                .orElse(Counted.DOCUMENT);
        List<String> texts = parameters.listWithBlanks("q");
        if (counted == Counted.OCCURRENCE && (texts.isEmpty() || texts.contains(""))) {
            throw new InvalidParameterException(
                    "q", "Write in each 'q' the words whose occurrences are counted.", List.of());
        }
        return counted;
    }

    /** A blank query beside others stands for all documents, and so does none. */
    private static List<Query> queries(Parameters parameters) {
        List<String> texts = parameters.listWithBlanks("q");
        if (texts.size() > TrendRequest.MAX_QUERIES) {
            throw new InvalidParameterException(
                    "q",
                    "There are " + texts.size() + " queries; at most " + TrendRequest.MAX_QUERIES
                            + " are compared at once.",
                    List.of());
        }
        return (texts.isEmpty() ? List.of("") : texts)
                .stream().map(text -> QueryParameters.read(parameters, text)).toList();
    }

    private static @Nullable Split split(Parameters parameters) {
        int size = parameters.findInteger("split_size", 1, Split.MAX_SIZE).orElse(Split.DEFAULT_SIZE);
        return parameters
                .find("split")
                .flatMap(value -> Parameters.constant("split", value, SPLITS))
                .map(field -> new Split(field, size))
                .orElse(null);
    }

    private static Map<String, Optional<Field>> splits() {
        Map<String, Optional<Field>> splits = new LinkedHashMap<>();
        splits.put(TOGETHER, Optional.empty());
        Split.FIELDS.forEach(field -> splits.put(field.id(), Optional.of(field)));
        return splits;
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(QueryParameters.NAMES);
        known.addAll(SearchParameters.FILTER_NAMES);
        known.addAll(List.of("count_by", "interval", "split", "split_size", "lang"));
        return known;
    }
}
