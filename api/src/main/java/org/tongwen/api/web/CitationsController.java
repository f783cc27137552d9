package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.web.json.CitationsJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.Display;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import reactor.core.publisher.Mono;

/** Follows citations; {@link SlashedIds} brings ids with slashes here. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/documents/{id}/citations")
public class CitationsController {

    private final PolicySearch search;

    CitationsController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "listCitations",
            summary = "Lists the documents that one cites, and those that cite it",
            description =
                    "Follows document numbers and whole titles that the text names, in its order; those that cite it are counted, the newest"
                            + " of them listed.")
    Mono<CitationsJson> citations(@PathVariable String id, ServerHttpRequest request) {
        Parameters parameters = new Parameters(request.getQueryParams(), Set.of("size", "lang", Display.NAME));
        int size = parameters.findInteger("size", 0, Page.MAX_SIZE).orElse(Page.DEFAULT_SIZE);
        JsonMapping mapping = JsonMapping.in(SearchParameters.language(parameters), Display.read(parameters));
        return search.citations(id, size)
                .map(mapping::citations)
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(id)));
    }
}
