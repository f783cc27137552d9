package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.naming.Taxonomies;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.TaxonomyJson;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;

/** Lists the values that filters take and facets give. */
@Tag(name = "collection", description = "What there is")
@RestController
@RequestMapping("/api/v1/taxonomies")
public class TaxonomyController {

    private static final Map<String, Taxonomies> BY_NAME =
            Parameters.byId(Taxonomies.values(), taxonomy -> taxonomy.name().toLowerCase(Locale.ROOT));

    @GetMapping("/{name}")
    @Operation(
            operationId = "getTaxonomy",
            summary = "Lists the values of a taxonomy",
            description =
                    "They are what filters take and facets give, with names in three languages, what contains each, and aliases.")
    TaxonomyJson taxonomy(@PathVariable String name, ServerHttpRequest request) {
        JsonMapping mapping = JsonMapping.in(SearchParameters.labelLanguage(request.getQueryParams()));
        return mapping.taxonomy(name, Parameters.constant("name", name, BY_NAME).terms());
    }
}
