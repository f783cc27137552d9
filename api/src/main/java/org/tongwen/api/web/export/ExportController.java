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

    ExportController(PolicySearch search, Downloads downloads) {
        this.search = search;
        this.downloads = downloads;
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
            return count(export.request()).flatMap(total -> {
                describe(response.getHeaders(), export, total);
                return response.setComplete();
            });
        }
        Mono<Long> fits = export.format() == ExportFormat.XLSX
                ? count(export.request()).doOnNext(ExportController::requireRoom)
                : Mono.empty();
        return fits.then(search.walk(export.request())).flatMap(walk -> {
            describe(response.getHeaders(), export, walk.total());
            return response.writeWith(downloads.body(walk, export, response.bufferFactory()));
        });
    }

    private Mono<Long> count(SearchRequest request) {
        return search.search(request.countOnly()).map(found -> found.total());
    }

    private static void describe(HttpHeaders headers, Export export, long total) {
        if (export.format() == ExportFormat.XLSX) {
            requireRoom(total);
        }
        headers.set(TOTAL, Long.toString(total));
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
