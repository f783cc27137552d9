package org.tongwen.api.web.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
    private final Template template;

    PlainPageController(PolicySearch search) {
        this.search = search;
        this.template = template();
    }

    @GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> page(ServerHttpRequest request) {
        MultiValueMap<String, String> parameters = request.getQueryParams();
        JsonMapping mapping = JsonMapping.in(SearchParameters.language(parameters));
        return search.search(SearchParameters.read(parameters))
                .map(mapping::documents)
                .map(found -> template.execute(PlainPage.of(found, parameters)));
    }

    private static Template template() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PlainPageController.class.getResourceAsStream("search.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
