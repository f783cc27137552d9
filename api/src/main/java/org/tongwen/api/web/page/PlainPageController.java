package org.tongwen.api.web.page;

import com.samskivert.mustache.Template;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;

/** Serves search results to browsers without JavaScript. */
@Hidden
@RestController
public class PlainPageController {

    private final PolicySearch search;
    private final ReceiptWriter receipts;
    private final Template template = Templates.compile("search");

    PlainPageController(PolicySearch search, ReceiptWriter receipts) {
        this.search = search;
        this.receipts = receipts;
    }

    @GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> page(ServerHttpRequest request) {
        MultiValueMap<String, String> parameters = request.getQueryParams();
        JsonMapping mapping =
                JsonMapping.in(SearchParameters.language(parameters), SearchParameters.display(parameters));
        SearchRequest asked = SearchParameters.read(parameters);
        return search.search(asked)
                .map(result -> mapping.documents(result, receipts.write(asked, result)))
                .map(found -> template.execute(PlainPage.of(found, parameters)));
    }
}
