package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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
    @Operation(summary = "Returns titles, agencies, document numbers, regions and industries that may be meant")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            example = "xianjinzhizao",
            description =
                    "What has been typed so far, up to 100 characters: either script, pinyin, initials of pinyin, or a mixture; document numbers with or without brackets.")
    @Parameter(
            name = "types",
            in = ParameterIn.QUERY,
            example = "agency,title",
            description = "Comma list of agency, region, industry, document_number, title; all by default.")
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            example = "10",
            description = "Suggestions in the answer, 1 to 50; default 10.")
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            example = "zh-Hans",
            description = "Language of the names of regions and industries: zh-Hans (default), zh-Hant or en.")
    Mono<SuggestionsJson> suggest(ServerHttpRequest request) {
        MultiValueMap<String, String> parameters = request.getQueryParams();
        Language language = SuggestionParameters.language(parameters);
        SuggestionRequest asked = SuggestionParameters.read(parameters);
        return suggestions.suggest(asked).map(found -> SuggestionsJson.of(found, asked.typed(), language));
    }
}
