package org.tongwen.api.web.collocation;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.collocation.CollocationRequest;
import org.tongwen.api.search.collocation.Measure;
import org.tongwen.api.search.collocation.Side;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.DocumentedList;
import org.tongwen.api.web.parameter.TableFormat;
import org.tongwen.api.web.parameter.Values;

/** What the OpenAPI document says of the parameters that {@link CollocationParameters} reads. */
public final class DocumentedCollocations {

    private DocumentedCollocations() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(
                CollocationParameters.NAMES,
                query(),
                window(),
                side(),
                measure(),
                minCount(),
                DocumentedList.size(
                        "Words in the answer.", 1, CollocationRequest.MAX_SIZE, CollocationRequest.DEFAULT_SIZE),
                TableFormat.documented("With totals (`json`), or a table of the words alone (`csv`)."));
    }

    private static Parameter query() {
        return Documented.once(
                        "q",
                        Values.text(Query.MAX_LENGTH, "集群"),
                        "The words near which others are counted, in either script, with all that the query of a list can have."
                                + " What is excluded, and `agency:` and `number:`, have no occurrences.")
                .required(true);
    }

    private static Parameter window() {
        return Documented.once(
                "window",
                Values.number(1, CollocationRequest.MAX_WINDOW, CollocationRequest.DEFAULT_WINDOW, 10),
                "How many words on each side of an occurrence are near it, as far as its sentence goes.");
    }

    private static Parameter side() {
        return Documented.once(
                "side",
                Values.oneOf(CollocationParameters.SIDES.keySet(), Side.BOTH.id(), Side.LEFT.id()),
                "On which side words are near.");
    }

    private static Parameter measure() {
        return Documented.once(
                "measure",
                Values.oneOf(CollocationParameters.MEASURES.keySet(), Measure.LOG_LIKELIHOOD.id(), Measure.MI.id()),
                "The order of the words, the strongest first. `log_likelihood`: how sure it is that they are not there by chance;"
                        + " `mi`: how many times as often as by chance, which is highest for rare words.");
    }

    private static Parameter minCount() {
        return Documented.once(
                "min_count",
                Values.number(1, CollocationRequest.MAX_MIN_COUNT, CollocationRequest.DEFAULT_MIN_COUNT, 10),
                "How often a word stands near at least.");
    }
}
