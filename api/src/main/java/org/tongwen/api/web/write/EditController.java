package org.tongwen.api.web.write;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.json.DocumentDetailJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.RequestBodies;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import org.tongwen.api.write.DocumentWriter;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.correction.Correction;
import org.tongwen.model.correction.Corrections;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Corrects and removes single documents. */
@Tag(name = "write")
@RestController
@RequestMapping("/api/v1/documents")
public class EditController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final DocumentWriter writer;
    private final PolicySearch search;
    private final CorrectionReader reader;

    EditController(DocumentWriter writer, PolicySearch search, JsonMapper mapper) {
        this.writer = writer;
        this.search = search;
        this.reader = new CorrectionReader(mapper);
    }

    /** The id may hold slashes. */
    @PatchMapping(
            path = "/{*id}",
            consumes = {MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirement(name = Access.SCHEME)
    @Operation(
            operationId = "correctDocument",
            summary = "Corrects what is known of a document",
            description =
                    "Fields with their values; \"unknown\" says that a value is not known, null takes an earlier correction back."
                            + " Corrections stay when the document is indexed again, and evidence marks them.")
    Mono<DocumentDetailJson> correct(
            @PathVariable String id, @RequestBody Mono<String> body, ServerHttpRequest request) {
        String key = key(id);
        JsonMapping mapping = JsonMapping.in(SearchParameters.labelLanguage(request.getQueryParams()));
        return RequestBodies.apart(body)
                .map(reader::read)
                .flatMap(fields -> writer.correct(key, before -> corrected(before, fields, now())))
                .filter(there -> there)
                .flatMap(there -> search.find(key))
                .map(mapping::detail)
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(key)));
    }

    @DeleteMapping("/{*id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @SecurityRequirement(name = Access.SCHEME)
    @Operation(
            operationId = "removeDocument",
            summary = "Removes a document",
            description =
                    "A note of it stays, and what had been corrected counts again should it be indexed once more.")
    Mono<Void> remove(@PathVariable String id, ServerHttpRequest request) {
        Parameters.requireNone(request.getQueryParams());
        String key = key(id);
        return writer.remove(key)
                .filter(there -> there)
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(key)))
                .then();
    }

    /** The pattern takes the address of all documents, too. */
    private static String key(String path) {
        if (path.length() < 2) {
            throw new DocumentNotFoundException("");
        }
        return path.substring(1);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Corrections corrected(
            Corrections before, Map<CorrectableField, Optional<List<String>>> fields, Instant now) {
        Corrections corrections = before;
        for (Map.Entry<CorrectableField, Optional<List<String>>> field : fields.entrySet()) {
            Corrections others = corrections.without(field.getKey());
            corrections = field.getValue()
                    .map(values -> others.with(field.getKey(), new Correction(values, now)))
                    .orElse(others);
        }
        return corrections;
    }
}
