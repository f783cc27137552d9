package org.tongwen.api.web.page;

import com.samskivert.mustache.Template;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.SearchParameters;
import reactor.core.publisher.Mono;

/** Serves search results to browsers without JavaScript. */
@Hidden
@RestController
public class PlainPageController {

    private final PolicySearch search;
    private final Template template = Templates.compile("search");

    PlainPageController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> page(ServerHttpRequest request) {
        MultiValueMap<String, String> parameters = request.getQueryParams();
        JsonMapping mapping = JsonMapping.in(SearchParameters.language(parameters));
        return search.search(SearchParameters.read(parameters))
                .map(mapping::documents)
                .map(found -> template.execute(PlainPage.of(found, parameters)));
    }
}
