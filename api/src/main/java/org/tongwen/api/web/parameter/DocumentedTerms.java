package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.term.TermLimits;

/** What the OpenAPI document says of the parameters that {@link TermParameters} reads. */
public final class DocumentedTerms {

    private DocumentedTerms() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(TermParameters.NAMES, countBy(), minCount(), size("Words in the answer."));
    }

    static Parameter minCount() {
        return Documented.once(
                "min_count",
                Values.number(1, TermLimits.MAX_MIN_COUNT, TermLimits.DEFAULT_MIN_COUNT, 5),
                "How many documents of the set have a word at least.");
    }

    static Parameter size(String meaning) {
        return DocumentedList.size(meaning, 1, TermLimits.MAX_SIZE, TermLimits.DEFAULT_SIZE);
    }

    private static Parameter countBy() {
        return Documented.once(
                "count_by",
                Values.oneOf(TermParameters.COUNTS.keySet(), CountBy.DOCUMENT.id(), CountBy.DOCUMENT.id()),
                "What is counted: documents alone.");
    }
}
