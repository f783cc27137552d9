package org.tongwen.api.web.parameter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;

/** Reads the parameters of a comparison of both scripts. */
public final class EquivalenceParameters {

    /** How many documents of the answers are compared. */
    private static final int COMPARED = 10;

    /** The parameters of a comparison of both scripts. */
    public static final Set<String> NAMES = known();

    private EquivalenceParameters() {}

    /**
     * Returns the query that is to be asked in both scripts.
     *
     * @throws InvalidParameterException if there is no query, or a parameter is unknown, doubled, or has a value that it cannot have
     */
    public static SearchRequest read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        Query query = QueryParameters.read(parameters);
        if (query.text().isBlank()) {
            throw new InvalidParameterException(
                    "q", "Write in 'q' the query that is to be asked in both scripts.", List.of());
        }
        return new SearchRequest(
                query,
                FilterParameters.read(parameters),
                new Page(COMPARED, Sort.RELEVANCE, null),
                FacetRequest.NONE,
                CountBy.DOCUMENT,
                Shown.VALUES,
                null);
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(QueryParameters.NAMES);
        known.addAll(SearchParameters.FILTER_NAMES);
        return known;
    }
}
