package org.tongwen.api.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page at its addresses; which view it shows is read from the address by the page itself. */
@Hidden
@RestController
public class PageController {

    private static final Resource PAGE = new ClassPathResource("static/index.html");

    @GetMapping(
            path = {"/", "/documents/{*id}"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(PAGE);
    }
}
