package org.tongwen.api.web.batch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.QueryTooComplexException;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.QueryAnswerJson;
import org.tongwen.api.web.parameter.RequestBodies;
import org.tongwen.api.web.parameter.SearchParameters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Counts what each of many queries finds. */
@Tag(name = "documents")
@RestController
@RequestMapping("/api/v1/queries")
public class QueriesController {

    private static final String CSV = "text/csv";

    /** At once; the index has other readers, too. */
    private static final int SIDE_BY_SIDE = 2;

    private final PolicySearch search;
    private final JsonMapper mapper;

    QueriesController(PolicySearch search, JsonMapper mapper) {
        this.search = search;
        this.mapper = mapper;
    }

    @PostMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, CSV},
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            operationId = "countQueries",
            summary = "Counts the documents that each of up to 1,000 queries finds, with facets",
            description =
                    "The body is a JSON array of texts, or a CSV with a column q. Match, filters and facets are the same for all. The answer is"
                            + " NDJSON: a line for each query, in their order, sent as they are answered.")
    Flux<QueryAnswerJson> count(@RequestBody Mono<String> body, ServerHttpRequest request) {
        SearchRequest asked = SearchParameters.batch(request.getQueryParams());
        JsonMapping mapping = JsonMapping.in(SearchParameters.batchLanguage(request.getQueryParams()));
        boolean csv =
                MediaType.valueOf(CSV).isCompatibleWith(request.getHeaders().getContentType());
        return RequestBodies.apart(body)
                .map(text -> csv ? QueryList.ofCsv(text) : QueryList.ofJson(mapper, text))
                .flatMapIterable(queries -> queries)
                .flatMapSequential(query -> answer(query, asked, mapping), SIDE_BY_SIDE, 1);
    }

    private Mono<QueryAnswerJson> answer(String query, SearchRequest asked, JsonMapping mapping) {
        if (query.length() > Query.MAX_LENGTH) {
            return Mono.just(QueryAnswerJson.refused(
                    query, "It has " + query.length() + " characters; at most " + Query.MAX_LENGTH + " are read."));
        }
        return search.search(asked.withText(query))
                .map(found -> mapping.answer(query, found))
                .onErrorResume(
                        QueryTooComplexException.class,
                        error -> Mono.just(QueryAnswerJson.refused(query, "It has too many parts.")));
    }
}
