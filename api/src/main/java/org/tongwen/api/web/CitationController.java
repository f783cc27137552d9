package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.citation.CitationStyle;
import org.tongwen.api.citation.ReferenceFormat;
import org.tongwen.api.citation.References;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import reactor.core.publisher.Mono;

/** Gives the reference to a document; {@link SlashedIds} brings ids with slashes here. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/documents/{id}/citation")
public class CitationController {

    private static final Map<String, CitationStyle> STYLES = Parameters.byId(CitationStyle.values(), CitationStyle::id);

    private final PolicySearch search;

    CitationController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "citeDocument",
            summary = "Returns the reference to one document in a citation style",
            description =
                    "The date of publication counts, else that of signing, else the year; the date of access is today in China.")
    Mono<ResponseEntity<byte[]>> cite(@PathVariable String id, ServerHttpRequest request) {
        CitationStyle style = new Parameters(request.getQueryParams(), Set.of("style"))
                .find("style")
                .map(value -> Parameters.constant("style", value, STYLES))
                .orElse(CitationStyle.GBT7714);
        return search.find(id)
                .map(document -> answer(document, style))
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(id)));
    }

    private static ResponseEntity<byte[]> answer(StoredDocument document, CitationStyle style) {
        ReferenceFormat format = style.format();
        String reference =
                format.begin() + format.format(References.of(document, LocalDate.now(References.ZONE))) + format.end();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(style.mediaType() + ";charset=UTF-8"))
                .body(reference.getBytes(StandardCharsets.UTF_8));
    }
}
