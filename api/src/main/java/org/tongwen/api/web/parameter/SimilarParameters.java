package org.tongwen.api.web.parameter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.SimilarRequest;

/** Reads the parameters of a list of similar documents. */
public final class SimilarParameters {

    /** The parameters of a list of similar documents. */
    public static final Set<String> NAMES = known();

    private SimilarParameters() {}

    /**
     * Returns what is asked of the documents similar to one.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    public static SimilarRequest read(String id, MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        return new SimilarRequest(
                id,
                FilterParameters.read(parameters),
                parameters.findInteger("size", 0, SimilarRequest.MAX_SIZE).orElse(SimilarRequest.DEFAULT_SIZE));
    }

    /** Returns the language of the labels; {@link #read} has checked the other parameters. */
    public static Language language(MultiValueMap<String, String> given) {
        return SearchParameters.language(new Parameters(given, NAMES));
    }

    /** Returns the script in which documents are shown; {@link #read} has checked the other parameters. */
    public static Display display(MultiValueMap<String, String> given) {
        return Display.read(new Parameters(given, NAMES));
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(List.of("size", "lang", Display.NAME));
        known.addAll(SearchParameters.FILTER_NAMES);
        return known;
    }
}
