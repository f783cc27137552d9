package org.tongwen.api.web.concordance;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.concordance.ConcordanceRequest;
import org.tongwen.api.search.concordance.Order;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.DocumentedList;
import org.tongwen.api.web.parameter.TableFormat;
import org.tongwen.api.web.parameter.Values;

/** What the OpenAPI document says of the parameters that {@link ConcordanceParameters} reads. */
public final class DocumentedConcordance {

    private DocumentedConcordance() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(
                ConcordanceParameters.NAMES,
                query(),
                sort(),
                window(),
                DocumentedList.size(
                        "Lines on a page. A CSV has all.",
                        1,
                        ConcordanceRequest.MAX_SIZE,
                        ConcordanceRequest.DEFAULT_SIZE),
                TableFormat.documented());
    }

    private static Parameter query() {
        return Documented.once(
                        "q",
                        Values.text(Query.MAX_LENGTH, "先進製造業集群"),
                        "The words whose occurrences are wanted, in either script, with all that the query of a list can have."
                                + " What is excluded, and `agency:` and `number:`, have no occurrences.")
                .required(true);
    }

    private static Parameter sort() {
        return Documented.once(
                "sort",
                Values.oneOf(ConcordanceParameters.ORDERS.keySet(), Order.DOCUMENT.id(), Order.RIGHT.id()),
                "The order of the lines. `document`: the newest first, by id, then as the text goes; `right` and `left`: by the first"
                        + " characters to that side, folded, the nearest first; `year`: the earliest first; `region`: by code.");
    }

    private static Parameter window() {
        return Documented.once(
                "window",
                Values.number(
                        ConcordanceRequest.MIN_WINDOW,
                        ConcordanceRequest.MAX_WINDOW,
                        ConcordanceRequest.DEFAULT_WINDOW,
                        10),
                "Characters on each side, as far as the title or the paragraph goes.");
    }
}
