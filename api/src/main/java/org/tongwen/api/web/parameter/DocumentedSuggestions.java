package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.suggest.SuggestionRequest;

/** What the OpenAPI document says of the parameters that {@link SuggestionParameters} reads. */
public final class DocumentedSuggestions {

    private DocumentedSuggestions() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        Schema<?> typed = Values.text(SuggestionRequest.MAX_LENGTH, "xianjinzhizao");
        typed.setDefault("");
        return Documented.of(
                SuggestionParameters.NAMES,
                List.of(
                        Documented.once(
                                "q",
                                typed,
                                "What has been typed so far: either script, pinyin, initials of pinyin, or a mixture; document"
                                        + " numbers with or without brackets."),
                        Documented.once(
                                "types",
                                Values.someOf(
                                        SuggestionParameters.TYPES.keySet(),
                                        SuggestionParameters.TYPES.keySet(),
                                        List.of("agency", "title")),
                                "What to suggest."),
                        DocumentedList.size(
                                "Suggestions in the answer.",
                                1,
                                SuggestionRequest.MAX_SIZE,
                                SuggestionRequest.DEFAULT_SIZE),
                        DocumentedList.language()));
    }
}
