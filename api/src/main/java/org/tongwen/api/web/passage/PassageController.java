package org.tongwen.api.web.passage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import org.tongwen.api.web.problem.PassageNotFoundException;
import reactor.core.publisher.Mono;

/** Finds a passage of a document, and gives the address under which it is found again; ids may hold slashes, as for all resources of a document. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/documents/{id}/passage")
public class PassageController {

    private final PolicySearch search;

    PassageController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "getPassage",
            summary = "Returns a passage of one document, with a permalink that finds it again by its words",
            description = "Named in one of three ways: `quote` (and `start`), `paragraph`, or `start` and `end`.")
    Mono<PassageJson> passage(@PathVariable String id, ServerHttpRequest request) {
        PassageRequest asked = PassageParameters.read(request.getQueryParams());
        return search.find(id)
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(id)))
                .map(document -> passage(document, asked));
    }

    private static PassageJson passage(StoredDocument document, PassageRequest asked) {
        String body = Objects.requireNonNullElse(document.text().body(), "");
        Passages passages = Passages.of(body);
        return passages.find(asked)
                .map(found -> PassageJson.of(document.id(), body, found))
                .orElseThrow(() -> new PassageNotFoundException(missing(document.id(), body, passages, asked)));
    }

    private static String missing(String id, String body, Passages passages, PassageRequest asked) {
        String document = "The document '" + id + "' ";
        return switch (asked.place()) {
            case PassageRequest.Quoted quoted ->
                document + "does not have this quote, in either script. Its text may have changed since it was quoted.";
            case PassageRequest.Numbered numbered ->
                document + "has " + passages.paragraphs().spans().size() + " paragraphs, and none with the number "
                        + numbered.paragraph() + ".";
            case PassageRequest.Indexed indexed ->
                document + "has a text of " + body.length() + " characters, and none at " + indexed.end() + ".";
        };
    }
}
