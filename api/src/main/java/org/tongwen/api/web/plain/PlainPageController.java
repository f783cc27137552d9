package org.tongwen.api.web.plain;

import com.samskivert.mustache.Template;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.QueryTooComplexException;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchUnavailableException;
import org.tongwen.api.search.UnknownValueException;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.page.Templates;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;

/** Serves search results, and what is wrong with their address, to browsers without JavaScript. */
@Hidden
@RestController
public class PlainPageController {

    private final PolicySearch search;
    private final ReceiptWriter receipts;
    private final Template template = Templates.compile(PlainPageController.class, "search");
    private final Template problem = Templates.compile(PlainPageController.class, "problem");

    PlainPageController(PolicySearch search, ReceiptWriter receipts) {
        this.search = search;
        this.receipts = receipts;
    }

    @GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<String>> page(ServerHttpRequest request) {
        PlainQuery query = new PlainQuery(request.getQueryParams());
        PlainWords words = PlainWords.of(request);
        SearchRequest asked = SearchParameters.read(query.asked());
        // A language that there is not is refused like other values.
        SearchParameters.language(query.asked());
        JsonMapping mapping = JsonMapping.in(words.language(), SearchParameters.display(query.asked()));
        return search.search(asked)
                .map(result -> mapping.documents(result, receipts.write(asked, result)))
                .map(found -> answer(HttpStatus.OK, template.execute(PlainPage.of(found, query, words))));
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidParameterException error, ServerHttpRequest request) {
        return refused(request, Objects.requireNonNull(error.getMessage()), error.parameter(), error.nearest());
    }

    @ExceptionHandler
    ResponseEntity<String> unknown(UnknownValueException error, ServerHttpRequest request) {
        return refused(
                request,
                Objects.requireNonNull(error.getMessage()),
                error.field().id(),
                error.nearest());
    }

    @ExceptionHandler({InvalidCursorException.class, QueryTooComplexException.class})
    ResponseEntity<String> unanswerable(RuntimeException error, ServerHttpRequest request) {
        String detail = error instanceof InvalidCursorException
                ? "The page that the address names was not given by an earlier answer."
                : "The query has too many parts to be answered at once.";
        return refused(request, detail, "q", List.of());
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(SearchUnavailableException error, ServerHttpRequest request) {
        PlainProblem page = PlainProblem.ofSearch(new PlainQuery(request.getQueryParams()), PlainWords.of(request));
        return answer(HttpStatus.SERVICE_UNAVAILABLE, problem.execute(page));
    }

    private ResponseEntity<String> refused(
            ServerHttpRequest request, String detail, String parameter, List<String> nearest) {
        PlainProblem page = PlainProblem.ofAddress(
                new PlainQuery(request.getQueryParams()), PlainWords.of(request), detail, parameter, nearest);
        return answer(HttpStatus.BAD_REQUEST, problem.execute(page));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(html);
    }
}
