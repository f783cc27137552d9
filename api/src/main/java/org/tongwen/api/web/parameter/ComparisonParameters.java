package org.tongwen.api.web.parameter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.UnknownValueException;
import org.tongwen.api.search.comparison.ComparisonRequest;
import org.tongwen.api.search.term.QueriedSet;

/**
 * Reads the parameters of a comparison: those of one set have its letter in front. Where a name is given with the letter, what is given
 * without it is of the other set alone.
 */
public final class ComparisonParameters {

    static final String A = "a.";
    static final String B = "b.";

    /** What tells which documents are in a set. */
    static final List<String> SET_NAMES = Stream.concat(
                    QueryParameters.NAMES.stream(), SearchParameters.FILTER_NAMES.stream())
            .toList();

    static final Set<String> NAMES = known();

    private ComparisonParameters() {}

    /**
     * Returns what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    public static ComparisonRequest read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        return new ComparisonRequest(
                set(given, A),
                set(given, B),
                SearchParameters.countBy(parameters),
                parameters
                        .findInteger("facet_size", 1, FacetRequest.MAX_SIZE)
                        .orElse(ComparisonRequest.DEFAULT_FACET_SIZE),
                TermParameters.limits(parameters));
    }

    /** Returns the language of the labels; {@link #read} checks the other parameters. */
    public static Language language(MultiValueMap<String, String> given) {
        return SearchParameters.language(new Parameters(given, NAMES));
    }

    /** Returns the error of a value that the index does not have, with the name under which it was given. */
    public static InvalidParameterException unknown(MultiValueMap<String, String> given, UnknownValueException error) {
        String field = error.field().id();
        String name = Stream.of(A + field, B + field)
                .filter(own -> given.getOrDefault(own, List.of()).stream()
                        .anyMatch(value -> value != null && value.contains(error.value())))
                .findFirst()
                .orElse(field);
        String hint = error.nearest().isEmpty()
                ? ""
                : " Did you mean " + error.nearest().getFirst() + "?";
        InvalidParameterException named = new InvalidParameterException(
                name, "No document has the value '" + error.value() + "' of '" + name + "'." + hint, error.nearest());
        named.initCause(error);
        return named;
    }

    private static QueriedSet set(MultiValueMap<String, String> given, String letter) {
        MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
        SET_NAMES.forEach(name -> {
            List<String> values = given.getOrDefault(letter + name, given.getOrDefault(name, List.of()));
            own.addAll(name, values);
        });
        Parameters parameters = new Parameters(own, SET_NAMES);
        try {
            return new QueriedSet(QueryParameters.read(parameters), FilterParameters.read(parameters));
        } catch (InvalidParameterException e) {
            throw given.containsKey(letter + e.parameter()) ? e.named(letter + e.parameter()) : e;
        }
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(SET_NAMES);
        Stream.of(A, B).forEach(letter -> SET_NAMES.forEach(name -> known.add(letter + name)));
        known.addAll(List.of("count_by", "facet_size", "min_count", "size", "lang"));
        return known;
    }
}
