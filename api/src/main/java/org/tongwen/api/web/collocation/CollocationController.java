package org.tongwen.api.web.collocation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.collocation.Collocations;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.json.CollocationsJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;

/** Shows which words stand near those of a query more often than chance would have it. */
@Tag(name = "words", description = "Count words: what stands near, what is typical of a set, what tells two sets apart")
@RestController
@RequestMapping("/api/v1/collocations")
public class CollocationController {

    private static final String OCCURRENCE = "occurrence";

    private final Collocations collocations;
    private final ReceiptWriter receipts;

    CollocationController(Collocations collocations, ReceiptWriter receipts) {
        this.collocations = collocations;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "listCollocations",
            summary = "Lists the words that stand near those of the query more often than by chance",
            description =
                    "All words of title and body of all documents that match are counted, near each occurrence of the query and elsewhere;"
                            + " occurrences are those of the concordance. Function words, numbers and punctuation are no words here.")
    Mono<ResponseEntity<?>> collocations(ServerHttpRequest request) {
        CollocationParameters asked = CollocationParameters.read(request.getQueryParams());
        return collocations.collocations(asked.request()).map(answer -> {
            Searched searched = new Searched(
                    asked.request().search(),
                    answer.matching(),
                    OCCURRENCE,
                    answer.totals().occurrences());
            CollocationsJson json =
                    JsonMapping.collocations(answer, receipts.write(List.of(searched), answer.indexVersion()));
            return switch (asked.format()) {
                case JSON -> ResponseEntity.ok(json);
                case CSV -> csv(json, searched);
            };
        });
    }

    private ResponseEntity<String> csv(CollocationsJson answer, Searched searched) {
        return ResponseEntity.ok()
                .headers(headers -> {
                    receipts.write(headers, searched, answer.meta().indexVersion());
                    CsvTable.describe(headers, "collocations.csv");
                })
                .body(CollocationTable.of(answer.items()));
    }
}
