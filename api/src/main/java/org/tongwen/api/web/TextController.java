package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import reactor.core.publisher.Mono;

/** Gives the plain text of a document; {@link SlashedIds} brings ids with slashes here. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/documents/{id}/text")
public class TextController {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final PolicySearch search;

    TextController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "getDocumentText",
            summary = "Returns the text of one document as plain text",
            description = "The title, an empty line, and the text.")
    Mono<ResponseEntity<String>> text(@PathVariable String id, ServerHttpRequest request) {
        Parameters.requireNone(request.getQueryParams());
        return search.find(id)
                .map(document -> ResponseEntity.ok().contentType(PLAIN).body(text(document.text())))
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(id)));
    }

    private static String text(StoredDocument.Text text) {
        return text.title() + "\n\n" + Objects.requireNonNullElse(text.body(), "") + "\n";
    }
}
