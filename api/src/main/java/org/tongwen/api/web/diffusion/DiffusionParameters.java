package org.tongwen.api.web.diffusion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.parameter.TableFormat;

/**
 * What is asked of a diffusion.
 *
 * @param language that of the names of regions
 */
record DiffusionParameters(QueriedSet set, TableFormat format, Language language) {

    static final Set<String> NAMES = known();

    /**
     * Reads what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    static DiffusionParameters read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        SearchRequest search = SearchParameters.counted(parameters);
        if (search.countBy() == CountBy.WORK) {
            throw new InvalidParameterException(
                    "count_by",
                    "Of a work only its earliest document can be a first, and counts are of documents: leave 'count_by' out.",
                    List.of(CountBy.DOCUMENT.id()));
        }
        return new DiffusionParameters(
                new QueriedSet(search.query(), search.filters()),
                TableFormat.read(parameters),
                SearchParameters.language(parameters));
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(SearchParameters.COUNT_NAMES);
        known.addAll(List.of("format", "lang"));
        return known;
    }
}
