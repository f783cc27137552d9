package org.tongwen.api.web.concordance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.concordance.Concordances;
import org.tongwen.api.search.concordance.Line;
import org.tongwen.api.search.concordance.Totals;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.json.ConcordanceJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.passage.Permalink;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows every occurrence of words, with what stands to its left and right. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/concordance")
public class ConcordanceController {

    /** Of the occurrences, counted before the first is written. */
    private static final String TOTAL = "X-Total-Count";

    private static final String OCCURRENCE = "occurrence";

    private final Concordances concordances;
    private final ReceiptWriter receipts;

    ConcordanceController(Concordances concordances, ReceiptWriter receipts) {
        this.concordances = concordances;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "listOccurrences",
            summary = "Lists every occurrence of the words in all documents that match, with its context",
            description =
                    "Of a part of the query, its verbatim occurrences; in a document that has it by its words alone, those of the words."
                            + " Pages follow each other by `next_cursor`; a CSV has all lines at once.")
    Mono<ResponseEntity<ConcordanceJson>> concordance(ServerHttpRequest request, ServerHttpResponse response) {
        ConcordanceParameters asked = ConcordanceParameters.read(request.getQueryParams());
        JsonMapping mapping = JsonMapping.in(asked.language(), asked.display());
        return switch (asked.format()) {
            case JSON ->
                concordances
                        .page(asked.request())
                        .map(page -> ResponseEntity.ok()
                                .header(TOTAL, Long.toString(page.totals().occurrences()))
                                .body(mapping.concordance(
                                        page,
                                        receipts.write(List.of(searched(asked, page.totals())), page.indexVersion()),
                                        ConcordanceController::permalink)));
            case CSV ->
                concordances
                        .all(asked.request(), all -> write(asked, all, mapping, response))
                        .then(Mono.empty());
        };
    }

    private static Searched searched(ConcordanceParameters asked, Totals totals) {
        return new Searched(asked.request().search(), totals.matching(), OCCURRENCE, totals.occurrences());
    }

    private Mono<Void> write(
            ConcordanceParameters asked, Concordances.All all, JsonMapping mapping, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        receipts.write(headers, searched(asked, all.totals()), all.indexVersion());
        headers.set(TOTAL, Long.toString(all.totals().occurrences()));
        CsvTable.describe(headers, "concordance.csv");
        Flux<ConcordanceJson.Line> lines = all.lines().map(line -> mapping.line(line, permalink(line)));
        return response.writeWith(ConcordanceTable.of(lines)
                .map(piece -> response.bufferFactory().wrap(piece.getBytes(StandardCharsets.UTF_8))));
    }

    /** A title is where the page of its document begins. */
    private static String permalink(Line line) {
        String id = line.source().id();
        Span span = line.occurrence().span();
        Integer paragraph = line.paragraph();
        return paragraph == null
                ? Permalink.of(id)
                : Permalink.of(id, line.text().keyword(), span.start(), paragraph);
    }
}
