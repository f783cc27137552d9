package org.tongwen.api.web.write;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.json.UploadJson;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.write.DocumentWriter;
import org.tongwen.api.write.UploadStep;
import reactor.core.publisher.Flux;

/** Takes in records. */
@Tag(name = "write", description = "Change the collection; needs a token of the scope write")
@SecurityScheme(
        name = Access.SCHEME,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description =
                "A token that `./tongwen token create` makes: one of the scope write to change documents, and where the server asks for it, any to read.")
@RestController
@RequestMapping("/api/v1/documents")
public class UploadController {

    private static final String FILE = DocumentedUpload.FILE;
    private static final int LONGEST_FILE = DocumentedUpload.LONGEST_FILE;

    /** Buffers that are asked for ahead, so that the connection does not wait for the indexer. */
    private static final int AHEAD = 16;

    /** A sender who is silent for so long has gone, and others wait. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final DocumentWriter writer;

    UploadController(DocumentWriter writer) {
        this.writer = writer;
    }

    @PostMapping(
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, "application/jsonl"},
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            operationId = "indexDocuments",
            summary = "Indexes records, one JSON object on each line",
            description =
                    "The same as `./tongwen index`: of each record, dates, regions and all else are worked out. The answer has a line"
                            + " for each record as soon as it is done, and a last one with the sums.")
    @SecurityRequirement(name = Access.SCHEME)
    Flux<UploadJson> upload(ServerHttpRequest request) {
        String file = file(new Parameters(request.getQueryParams(), List.of(FILE)));
        Flux<DataBuffer> body = request.getBody().timeout(SILENCE);
        return Flux.using(
                () -> DataBufferUtils.subscriberInputStream(body, AHEAD),
                records -> writer.upload(file, records).map(UploadController::json));
    }

    private static UploadJson json(UploadStep step) {
        return switch (step) {
            case UploadStep.Done done -> UploadJson.of(done.outcome());
            case UploadStep.Ended ended -> UploadJson.of(ended.report());
            case UploadStep.Broken broken -> UploadJson.BROKEN;
        };
    }

    private static String file(Parameters parameters) {
        String file = parameters.find(FILE).orElse(DocumentedUpload.DEFAULT_FILE);
        if (file.length() > LONGEST_FILE || file.matches(".*[#\\p{Cntrl}].*")) {
            throw new InvalidParameterException(
                    FILE, "'file' takes a name of at most " + LONGEST_FILE + " characters, without #.", List.of());
        }
        return file;
    }
}
