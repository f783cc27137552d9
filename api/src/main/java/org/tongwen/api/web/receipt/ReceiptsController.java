package org.tongwen.api.web.receipt;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.receipt.Receipts;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.json.VerificationJson;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.RequestBodies;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Makes the searches of a receipt again, and tells what has changed. */
@Tag(name = "receipts", description = "Make a search again, and learn what has changed")
@RestController
@RequestMapping("/api/v1/receipts")
public class ReceiptsController {

    private final Receipts receipts;
    private final ReceiptWriter writer;
    private final ReceiptReader reader;

    ReceiptsController(Receipts receipts, ReceiptWriter writer, JsonMapper mapper) {
        this.receipts = receipts;
        this.writer = writer;
        this.reader = new ReceiptReader(mapper);
    }

    @PostMapping(
            path = "/verify",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "verifyReceipt",
            summary = "Makes the searches of a receipt again, and tells what has changed since",
            description =
                    "The body is `meta.receipt` of an answer, or what the header Tongwen-Receipt of a download has, as text. Documents that were"
                            + " added, changed, corrected or removed are named, and so are dictionaries that are not the same.")
    Mono<VerificationJson> verify(@RequestBody Mono<String> body, ServerHttpRequest request) {
        Parameters.requireNone(request.getQueryParams());
        return RequestBodies.apart(body).map(reader::read).flatMap(this::verify);
    }

    private Mono<VerificationJson> verify(ReceiptJson receipt) {
        List<VerificationJson.Dictionary> dictionaries = dictionaries(receipt.dictionaries());
        return Flux.fromIterable(receipt.searches())
                .concatMap(search -> receipts.repeat(ReceiptReader.request(search), receipt.at())
                        .map(now -> new Verification(search, now, !dictionaries.isEmpty())))
                .collectList()
                .map(searches -> new VerificationJson(
                        searches.stream().allMatch(Verification::isSame),
                        searches.stream().map(Verification::json).toList(),
                        dictionaries,
                        program(receipt.program()),
                        searches.getLast().now().indexVersion(),
                        ReceiptWriter.sentences(receipt)));
    }

    private List<VerificationJson.Dictionary> dictionaries(Map<String, String> then) {
        return writer.dictionaries().entrySet().stream()
                .filter(now -> !Objects.equals(then.get(now.getKey()), now.getValue()))
                .map(now -> new VerificationJson.Dictionary(now.getKey(), then.get(now.getKey()), now.getValue()))
                .toList();
    }

    private VerificationJson.@Nullable Dictionary program(String then) {
        return then.equals(writer.program())
                ? null
                : new VerificationJson.Dictionary("program", then, writer.program());
    }
}
