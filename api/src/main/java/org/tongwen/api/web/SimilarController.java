package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.SimilarJson;
import org.tongwen.api.web.parameter.SimilarParameters;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import reactor.core.publisher.Mono;

/** Lists what is related to a document; {@link SlashedIds} brings ids with slashes here. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/documents/{id}/similar")
public class SimilarController {

    private final PolicySearch search;

    SimilarController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "listSimilarDocuments",
            summary = "Lists the documents whose content is similar, the most similar first",
            description =
                    "Copies of the document itself are left out, and of every other work one document stands in the list.")
    Mono<SimilarJson> similar(@PathVariable String id, ServerHttpRequest request) {
        MultiValueMap<String, String> parameters = request.getQueryParams();
        JsonMapping mapping =
                JsonMapping.in(SimilarParameters.language(parameters), SimilarParameters.display(parameters));
        return search.similar(SimilarParameters.read(id, parameters))
                .map(mapping::similar)
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(id)));
    }
}
