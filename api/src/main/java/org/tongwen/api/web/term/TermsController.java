package org.tongwen.api.web.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.search.term.Terms;
import org.tongwen.api.search.term.TermsAnswer;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.TermsJson;
import org.tongwen.api.web.parameter.TermParameters;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;

/** Shows the words that are typical of a set of documents. */
@Tag(name = "words")
@RestController
@RequestMapping("/api/v1/terms")
public class TermsController {

    private final Terms terms;
    private final ReceiptWriter receipts;

    TermsController(Terms terms, ReceiptWriter receipts) {
        this.terms = terms;
        this.receipts = receipts;
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
        return terms.terms(asked.set(), asked.limits())
                .map(answer -> JsonMapping.terms(
                        answer,
                        receipts.write(
                                List.of(searched(asked.set(), answer)),
                                answer.index().version())));
    }

    private static Searched searched(QueriedSet set, TermsAnswer answer) {
        return new Searched(
                SearchRequest.counting(set.query(), set.filters(), CountBy.DOCUMENT),
                answer.matching(),
                answer.total());
    }
}
