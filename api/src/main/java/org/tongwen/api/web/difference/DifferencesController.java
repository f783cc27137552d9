package org.tongwen.api.web.difference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.difference.TextDifferences;
import org.tongwen.api.web.json.DifferencesJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts two documents side by side. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/differences")
public class DifferencesController {

    private final PolicySearch search;

    DifferencesController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "compareDocuments",
            summary = "Puts two documents side by side, and tells what differs",
            description =
                    "Passage by passage, in their order, with the characters that differ. Script, width and white space are no"
                            + " differences.")
    Mono<DifferencesJson> differences(ServerHttpRequest request) {
        DifferencesParameters asked = DifferencesParameters.read(request.getQueryParams());
        JsonMapping mapping = JsonMapping.in(asked.language(), asked.display());
        // To compare long texts takes a while, which other requests must not wait for.
        return Mono.zip(find(asked.from()), find(asked.to()))
                .publishOn(Schedulers.boundedElastic())
                .map(both -> mapping.differences(
                        both.getT1(), both.getT2(), TextDifferences.between(both.getT1(), both.getT2())));
    }

    private Mono<StoredDocument> find(String id) {
        return search.find(id).switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(id)));
    }
}
