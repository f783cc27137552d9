package org.tongwen.api.web.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.term.Terms;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.TermsJson;
import org.tongwen.api.web.parameter.TermParameters;
import reactor.core.publisher.Mono;

/** Shows the words that are typical of a set of documents. */
@Tag(name = "words")
@RestController
@RequestMapping("/api/v1/terms")
public class TermsController {

    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping
    @Operation(
            operationId = "listTerms",
            summary = "Lists the words that are typical of the documents that match, against all others",
            description =
                    "A word counts once for each document that has it. Counts are of all documents of both sets; which words are counted"
                            + " is told by a sample of the documents that match, which is the same each time.")
    Mono<TermsJson> terms(ServerHttpRequest request) {
        TermParameters asked = TermParameters.read(request.getQueryParams());
        return terms.terms(asked.set(), asked.limits()).map(JsonMapping::terms);
    }
}
