package org.tongwen.api.web.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;

/** Lets all documents that a question finds be downloaded. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/export")
public class ExportController {

    /** Counted before the first row is written. */
    static final String TOTAL = "X-Total-Count";

    private final PolicySearch search;
    private final Downloads downloads;
    private final ReceiptWriter receipts;

    ExportController(PolicySearch search, Downloads downloads, ReceiptWriter receipts) {
        this.search = search;
        this.downloads = downloads;
        this.receipts = receipts;
    }

    /** Also answers HEAD, which tells how many rows there would be. */
    @GetMapping
    @Operation(
            operationId = "exportDocuments",
            summary = "Downloads all documents that match, in the order of the list",
            description =
                    "X-Total-Count tells how many rows follow. NDJSON ends with a line that says whether it is complete; a CSV or a spreadsheet"
                            + " is complete if the connection was not broken off.")
    Mono<Void> export(ServerHttpRequest request, ServerHttpResponse response) {
        Export export = ExportParameters.read(request.getQueryParams());
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            return search.search(export.request().countOnly()).flatMap(found -> {
                Searched searched = new Searched(export.request(), found.matching(), found.total());
                describe(response.getHeaders(), export, searched, found.index().version());
                return response.setComplete();
            });
        }
        Mono<Long> fits = export.format() == ExportFormat.XLSX
                ? count(export.request()).doOnNext(ExportController::requireRoom)
                : Mono.empty();
        return fits.then(search.walk(export.request())).flatMap(walk -> {
            Searched searched = new Searched(export.request(), walk.matching(), walk.total());
            describe(response.getHeaders(), export, searched, walk.indexVersion());
            return response.writeWith(downloads.body(walk, export, response.bufferFactory()));
        });
    }

    private Mono<Long> count(SearchRequest request) {
        return search.search(request.countOnly()).map(found -> found.total());
    }

    private void describe(HttpHeaders headers, Export export, Searched searched, String indexVersion) {
        if (export.format() == ExportFormat.XLSX) {
            requireRoom(searched.total());
        }
        headers.set(TOTAL, Long.toString(searched.total()));
        receipts.write(headers, searched, indexVersion);
        headers.setContentType(export.format().mediaType());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("tongwen." + export.format().extension(), StandardCharsets.UTF_8)
                .build());
    }

    private static void requireRoom(long total) {
        if (total > Workbooks.MOST_ROWS) {
            throw new TooManyRowsException(total);
        }
    }
}
