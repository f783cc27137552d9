package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.web.json.DocumentDetailJson;
import org.tongwen.api.web.json.FieldSelection;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.Display;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.problem.DocumentNotFoundException;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lists documents, and shows one. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tongwen 同文",
                        version = "v1",
                        description =
                                "Full-text search for Chinese policy texts, in Simplified and Traditional script alike."
                                        + " Errors are problem details (RFC 9457)."))
@Tag(name = "documents", description = "Search and read documents")
@RestController
@RequestMapping("/api/v1/documents")
public class DocumentsController {

    private final PolicySearch search;
    private final FieldSelection selection;
    private final ReceiptWriter receipts;

    DocumentsController(PolicySearch search, FieldSelection selection, ReceiptWriter receipts) {
        this.search = search;
        this.selection = selection;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "listDocuments",
            summary = "Lists the documents that match, with exact totals and facets",
            description =
                    "Pages follow each other by `next_cursor`. `meta` tells how the query was read, and what else was looked for.")
    Mono<Object> list(ServerHttpRequest request) {
        MultiValueMap<String, String> parameters = request.getQueryParams();
        JsonMapping mapping =
                JsonMapping.in(SearchParameters.language(parameters), SearchParameters.display(parameters));
        Set<String> fields = SearchParameters.fields(parameters);
        SearchRequest asked = SearchParameters.read(parameters);
        return search.search(asked)
                .map(result -> selection.select(mapping.documents(result, receipts.write(asked, result)), fields));
    }

    /** The id may hold slashes, as ids made from paths do. */
    @GetMapping("/{*id}")
    @Operation(
            operationId = "getDocument",
            summary = "Returns one document with its text, and how each value is known",
            description = "The id may stand in the path with its slashes as they are, or encoded.")
    Mono<DocumentDetailJson> show(@PathVariable String id, ServerHttpRequest request) {
        String key = id.substring(1);
        Parameters parameters = new Parameters(request.getQueryParams(), Set.of("lang", Display.NAME));
        JsonMapping mapping = JsonMapping.in(SearchParameters.language(parameters), Display.read(parameters));
        // To convert a long text takes a while, which other requests must not wait for.
        return search.find(key)
                .publishOn(Schedulers.boundedElastic())
                .map(mapping::detail)
                .switchIfEmpty(Mono.error(() -> new DocumentNotFoundException(key)));
    }
}
