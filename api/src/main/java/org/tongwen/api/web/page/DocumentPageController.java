package org.tongwen.api.web.page;

import com.samskivert.mustache.Template;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchUnavailableException;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.passage.PassageParameters;
import org.tongwen.api.web.passage.PassageRequest;
import org.tongwen.model.script.Script;
import reactor.core.publisher.Mono;

/** Serves the page of a document so that reference managers, search engines and browsers without JavaScript can read it. */
@Hidden
@RestController
public class DocumentPageController {

    private static final String ABOUT_NOTHING =
            "<title>同文 Tongwen</title>\n    <meta name=\"robots\" content=\"noindex\" />";

    private final PolicySearch search;
    private final Shell shell = Shell.load();
    private final Template about = Templates.compile(DocumentPageController.class, "document-head");
    private final Template content = Templates.compile(DocumentPageController.class, "document");
    private final Template missing = Templates.compile(DocumentPageController.class, "missing");

    DocumentPageController(PolicySearch search) {
        this.search = search;
    }

    @GetMapping(path = "/documents/{*id}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<String>> page(@PathVariable String id, ServerHttpRequest request) {
        Optional<PassageRequest> quoted = PassageParameters.ofPage(request.getQueryParams());
        // Without a slash behind it, /documents is the page of no document.
        return search.find(id.isEmpty() ? id : id.substring(1))
                .map(document -> answer(HttpStatus.OK, html(document, quoted)))
                .defaultIfEmpty(withoutDocument(HttpStatus.NOT_FOUND))
                .onErrorReturn(SearchUnavailableException.class, withoutDocument(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private String html(StoredDocument document, Optional<PassageRequest> quoted) {
        Language labels = document.text().script() == Script.HANT ? Language.ZH_HANT : Language.ZH_HANS;
        DocumentPage page = DocumentPage.of(document, JsonMapping.in(labels).detail(document), quoted);
        return shell.with(page.language(), about.execute(page), content.execute(page));
    }

    /** The page's script says what is wrong, and may have the document later. */
    private ResponseEntity<String> withoutDocument(HttpStatus status) {
        Missing page = new Missing(status == HttpStatus.NOT_FOUND);
        return answer(status, shell.with(Language.ZH_HANS.tag(), ABOUT_NOTHING, missing.execute(page)));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    /** Why there is no document; the template reads it by this name. */
    record Missing(boolean unknown) {}
}
