package org.tongwen.api.web.diffusion;

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
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.diffusion.Diffusion;
import org.tongwen.api.search.diffusion.Diffusions;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.json.DiffusionJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows who was first with a term or programme, and how it spread from there. */
@Tag(name = "trends")
@RestController
@RequestMapping("/api/v1/diffusion")
public class DiffusionController {

    private final Diffusions diffusions;
    private final ReceiptWriter receipts;

    DiffusionController(Diffusions diffusions, ReceiptWriter receipts) {
        this.diffusions = diffusions;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "getDiffusion",
            summary = "Lists the first document of each region and level that matches, with the time since others",
            description =
                    "In the order of their dates. Of copies of one text only the earliest can be a first. What the collection has of a region"
                            + " stands beside it: where it begins, an earlier document may be missing.")
    Mono<ResponseEntity<DiffusionJson>> diffusion(ServerHttpRequest request, ServerHttpResponse response) {
        DiffusionParameters asked = DiffusionParameters.read(request.getQueryParams());
        JsonMapping mapping = JsonMapping.in(asked.language());
        Mono<Diffusion> answer = diffusions.diffusion(asked.set());
        return switch (asked.format()) {
            case JSON ->
                answer.map(diffusion -> ResponseEntity.ok(mapping.diffusion(
                        diffusion,
                        receipts.write(
                                List.of(searched(asked.set(), diffusion)),
                                diffusion.index().version()))));
            case CSV ->
                answer.flatMap(diffusion -> write(asked, diffusion, mapping, response))
                        .then(Mono.empty());
        };
    }

    private Mono<Void> write(
            DiffusionParameters asked, Diffusion diffusion, JsonMapping mapping, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        receipts.write(
                headers, searched(asked.set(), diffusion), diffusion.index().version());
        CsvTable.describe(headers, "diffusion.csv");
        Flux<DiffusionJson.Item> items = Flux.fromIterable(mapping.firsts(diffusion));
        return response.writeWith(DiffusionTable.of(items)
                .map(piece -> response.bufferFactory().wrap(piece.getBytes(StandardCharsets.UTF_8))));
    }

    private static Searched searched(QueriedSet set, Diffusion diffusion) {
        return new Searched(
                SearchRequest.counting(set.query(), set.filters(), CountBy.DOCUMENT),
                diffusion.matching(),
                diffusion.total());
    }
}
