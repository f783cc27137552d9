package org.tongwen.api.web.figure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.figure.StatedFigure;
import org.tongwen.api.search.figure.TargetRequest;
import org.tongwen.api.search.figure.Targets;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.TargetsJson;
import org.tongwen.api.web.passage.Permalink;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows who promised or reached what, by when, with the sentence behind it. */
@Tag(name = "figures", description = "What documents promise and report in figures")
@RestController
@RequestMapping("/api/v1/targets")
public class TargetsController {

    /** Of the figures, counted before the first is written. */
    private static final String TOTAL = "X-Total-Count";

    /** What is shown before the number and after its unit to tell its place. */
    private static final int BEFORE = 24;

    private static final int AFTER = 6;

    private final Targets targets;
    private final TargetTable table;
    private final ReceiptWriter receipts;

    TargetsController(Targets targets, TargetTable table, ReceiptWriter receipts) {
        this.targets = targets;
        this.table = table;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "listTargets",
            summary = "Lists the targets and results that the documents that match state in figures",
            description =
                    "Each with its subject, metric, value in a canonical unit, period, and the sentence it was read in. Of copies of one text"
                            + " the earliest counts, unless `count_by=document`. Pages follow each other by `next_cursor`; files have all figures.")
    Mono<ResponseEntity<TargetsJson>> targets(ServerHttpRequest request, ServerHttpResponse response) {
        TargetParameters asked = TargetParameters.read(request.getQueryParams());
        JsonMapping mapping = JsonMapping.in(asked.language());
        if (asked.format() != TargetFormat.JSON) {
            return targets.all(asked.request(), all -> write(asked, all, mapping, response))
                    .then(Mono.empty());
        }
        return targets.page(asked.request())
                .map(answer -> ResponseEntity.ok()
                        .header(TOTAL, Long.toString(answer.total()))
                        .body(mapping.targets(
                                answer,
                                asked.request().countBy(),
                                receipts.write(
                                        List.of(searched(asked.request(), answer.matching(), answer.searched())),
                                        answer.index().version()),
                                TargetsController::permalink)));
    }

    private Mono<Void> write(
            TargetParameters asked, Targets.All all, JsonMapping mapping, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        receipts.write(headers, searched(asked.request(), all.matching(), all.searched()), all.indexVersion());
        headers.set(TOTAL, Long.toString(all.total()));
        headers.setContentType(asked.format().mediaType());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("targets." + asked.format().id())
                .build());
        Flux<TargetsJson.Item> items = all.figures().map(figure -> mapping.target(figure, permalink(figure)));
        return response.writeWith(table.write(items, asked.format(), response.bufferFactory()));
    }

    /** What is reproduced is which documents were looked at; their figures follow. */
    private static Searched searched(TargetRequest request, Matching matching, long searched) {
        return new Searched(
                SearchRequest.counting(request.set().query(), request.set().filters(), request.countBy()),
                matching,
                searched);
    }

    private static String permalink(StatedFigure figure) {
        StatedFigure.Wording wording = figure.wording();
        StatedFigure.Quote quote = wording.quote();
        int start = Math.max(quote.start(), wording.start() - BEFORE);
        int end = Math.min(quote.end(), wording.end() + AFTER);
        String words = quote.text().substring(start - quote.start(), end - quote.start());
        return Permalink.of(figure.document().id(), words, start);
    }
}
