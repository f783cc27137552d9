package org.tongwen.api.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page at addresses that it reads by itself: the start, a search, an exploration, a comparison. */
@Hidden
@RestController
public class PageController {

    private final Shell shell = Shell.load();

    @GetMapping(
            path = {"/", "/explore", "/differences"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(shell.html());
    }
}
