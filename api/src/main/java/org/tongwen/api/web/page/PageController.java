package org.tongwen.api.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves the page at addresses that it reads by itself: the start, a search, an exploration, a comparison, figures, an entry of a
 * registry.
 */
@Hidden
@RestController
public class PageController {

    /** Where the page leads without JavaScript. */
    private static final String PLAIN = "href=\"/search";

    private final Shell shell = Shell.load();

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> search(ServerHttpRequest request) {
        String query = request.getURI().getRawQuery();
        return answer(
                query == null
                        ? shell.html()
                        : shell.html().replace(PLAIN, PLAIN + "?" + HtmlUtils.htmlEscape(query, "UTF-8")));
    }

    @GetMapping(
            path = {"/explore", "/differences", "/targets", "/clusters/{id}", "/programmes/{id}"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return answer(shell.html());
    }

    private static ResponseEntity<String> answer(String html) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(html);
    }
}
