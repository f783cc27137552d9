package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.suggest.SuggestionRequest;
import org.tongwen.api.search.suggest.Suggestions;
import org.tongwen.api.web.json.SuggestionsJson;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.parameter.SuggestionParameters;
import reactor.core.publisher.Mono;

/** Suggests while somebody is typing. */
@Tag(name = "suggestions", description = "Suggest while somebody is typing")
@RestController
@RequestMapping("/api/v1/suggest")
public class SuggestController {

    private final Suggestions suggestions;

    SuggestController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping
    @Operation(
            operationId = "suggest",
            summary = "Returns titles, agencies, document numbers, regions and industries that may be meant",
            description =
                    "Whatever is suggested leads to at least one document: `parameter` and `value` are what to search with; of a title, they are"
                            + " the id of a document.")
    Mono<SuggestionsJson> suggest(ServerHttpRequest request) {
        MultiValueMap<String, String> parameters = request.getQueryParams();
        Language language = SuggestionParameters.language(parameters);
        SuggestionRequest asked = SuggestionParameters.read(parameters);
        return suggestions.suggest(asked).map(found -> SuggestionsJson.of(found, asked.typed(), language));
    }
}
