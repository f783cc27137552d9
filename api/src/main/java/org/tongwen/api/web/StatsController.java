package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.Shown;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.StatsJson;
import org.tongwen.api.web.parameter.SearchParameters;
import reactor.core.publisher.Mono;

/** Tells what the collection consists of. */
@Tag(name = "collection")
@RestController
@RequestMapping("/api/v1/stats")
public class StatsController {

    private static final List<Field> FIELDS = List.of(
            Field.YEAR, Field.REGION, Field.LEVEL, Field.INDUSTRY, Field.DOCUMENT_TYPE, Field.SCRIPT, Field.SOURCE);

    private final PolicySearch search;

    StatsController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            operationId = "getStats",
            summary = "Counts documents and works",
            description =
                    "Documents are also counted by year, region, level, industry, type, script and source, with those of which it is unknown.")
    Mono<StatsJson> stats(ServerHttpRequest request) {
        JsonMapping mapping = JsonMapping.in(SearchParameters.labelLanguage(request.getQueryParams()));
        FacetRequest facets = new FacetRequest(FIELDS, FacetRequest.MAX_SIZE, Map.of());
        return Mono.zip(count(CountBy.DOCUMENT, facets), count(CountBy.WORK, FacetRequest.NONE), mapping::stats);
    }

    private Mono<SearchResult> count(CountBy countBy, FacetRequest facets) {
        return search.search(new SearchRequest(
                new Query("", Query.Match.AUTO, Query.Scope.ALL, Query.DEFAULT_EXPAND),
                Filters.NONE,
                new Page(0, Page.Sort.RELEVANCE, null),
                facets,
                countBy,
                Shown.VALUES,
                null));
    }
}
