package org.tongwen.api.web.concordance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;
import org.tongwen.api.search.concordance.ConcordanceRequest;
import org.tongwen.api.search.concordance.Cursor;
import org.tongwen.api.search.concordance.Order;
import org.tongwen.api.web.parameter.Display;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.parameter.TableFormat;

/**
 * What is asked of a concordance.
 *
 * @param language that of the names of regions
 * @param display the script in which the lines of a page are shown
 */
record ConcordanceParameters(ConcordanceRequest request, TableFormat format, Language language, Display display) {

    static final Map<String, Order> ORDERS = Parameters.byId(Order.values(), Order::id);
    static final Set<String> NAMES = known();

    /**
     * Reads what is asked.
     *
     * @throws InvalidParameterException if there is no query, or a parameter is unknown, doubled, or has a value that it cannot have
     * @throws org.tongwen.api.search.InvalidCursorException if the cursor is none
     */
    static ConcordanceParameters read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        SearchRequest search = SearchParameters.walk(parameters, Sort.NEWEST, new Shown(false, false, true));
        if (search.query().text().isBlank()) {
            throw new InvalidParameterException("q", "Write in 'q' the words whose occurrences are wanted.", List.of());
        }
        Order order = parameters
                .find("sort")
                .map(value -> Parameters.constant("sort", value, ORDERS))
                .orElse(Order.DOCUMENT);
        TableFormat format = TableFormat.read(parameters);
        return new ConcordanceParameters(
                new ConcordanceRequest(
                        search,
                        parameters
                                .findInteger("window", ConcordanceRequest.MIN_WINDOW, ConcordanceRequest.MAX_WINDOW)
                                .orElse(ConcordanceRequest.DEFAULT_WINDOW),
                        order,
                        parameters
                                .findInteger("size", 1, ConcordanceRequest.MAX_SIZE)
                                .orElse(ConcordanceRequest.DEFAULT_SIZE),
                        parameters
                                .find("cursor")
                                .filter(cursor -> !cursor.equals("*"))
                                .map(cursor -> Cursor.read(cursor, order))
                                .orElse(null)),
                format,
                SearchParameters.language(parameters),
                display(parameters, format));
    }

    /** A file is to be counted and cited, so it has what is written. */
    private static Display display(Parameters parameters, TableFormat format) {
        Display display = Display.read(parameters);
        if (format != TableFormat.JSON && display != Display.ORIGINAL) {
            throw new InvalidParameterException(
                    Display.NAME, "A file has all texts as they are written: leave out 'display'.", List.of());
        }
        return display;
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(SearchParameters.WALK_NAMES);
        known.addAll(List.of("window", "size", "cursor", "format", "lang", Display.NAME));
        return known;
    }
}
