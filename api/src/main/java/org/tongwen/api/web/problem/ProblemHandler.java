package org.tongwen.api.web.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.QueryTooComplexException;
import org.tongwen.api.search.SearchUnavailableException;
import org.tongwen.api.search.TooMuchException;
import org.tongwen.api.search.UnknownValueException;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.write.WriterBusyException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Turns errors into problem details. */
@RestControllerAdvice
public class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final DataSize largestBody;

    public ProblemHandler(@Value("${spring.http.codecs.max-in-memory-size}") DataSize largestBody) {
        this.largestBody = largestBody;
    }

    /** What the framework found wrong, in the words of this API. */
    @Override
    protected Mono<ResponseEntity<Object>> handleExceptionInternal(
            Exception error,
            @Nullable Object body,
            @Nullable HttpHeaders headers,
            HttpStatusCode status,
            ServerWebExchange exchange) {
        Object told = error instanceof ErrorResponse response ? Problems.of(response, largestBody) : body;
        return super.handleExceptionInternal(error, told, headers, status, exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidParameter(InvalidParameterException error) {
        ProblemDetail problem = invalid(error.parameter(), Objects.requireNonNull(error.getMessage()));
        problem.setProperty("nearest", error.nearest());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownValue(UnknownValueException error) {
        String field = error.field().id();
        String hint = error.nearest().isEmpty()
                ? ""
                : " Did you mean " + error.nearest().getFirst() + "?";
        ProblemDetail problem =
                invalid(field, "No document has the value '" + error.value() + "' of '" + field + "'." + hint);
        problem.setProperty("nearest", error.nearest());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidCursor(InvalidCursorException error) {
        return answer(
                invalid(
                        "cursor",
                        "The cursor was not given by an earlier answer. Start with cursor=*, and go on with next_cursor as it is."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooComplex(QueryTooComplexException error) {
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "query-too-complex",
                "Query too complex",
                "The query has too many parts to be answered at once. Shorten it, or ask several queries.");
        problem.setProperty("parameter", "q");
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMuch(TooMuchException error) {
        String title = error.id().substring(0, 1).toUpperCase(Locale.ROOT)
                + error.id().substring(1).replace('-', ' ');
        return answer(Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT, error.id(), title, Objects.requireNonNull(error.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(WriterBusyException error) {
        return answer(
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "writer-busy",
                        "Others write",
                        "Too many others wait for their turn to write. Try again a little later."),
                retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(DocumentNotFoundException error) {
        return answer(Problems.of(
                HttpStatus.NOT_FOUND,
                "no-such-document",
                "No such document",
                Objects.requireNonNull(error.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> passageNotFound(PassageNotFoundException error) {
        return answer(Problems.of(
                HttpStatus.NOT_FOUND,
                "no-such-passage",
                "No such passage",
                Objects.requireNonNull(error.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> entryNotFound(EntryNotFoundException error) {
        return answer(Problems.of(
                HttpStatus.NOT_FOUND,
                "no-such-" + error.kind(),
                "No such " + error.kind(),
                Objects.requireNonNull(error.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(SearchUnavailableException error, ServerWebExchange exchange) {
        LOG.warn(
                "{}Search unavailable: {}",
                exchange.getLogPrefix(),
                error.getCause() == null ? error : error.getCause().toString());
        return answer(
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "search-unavailable",
                        "The search is not available",
                        "The search engine does not answer at the moment. It is being restarted; try again in a few seconds."),
                retryAfter());
    }

    /** The reader has gone while the answer was written: nobody is left to be told, and nothing went wrong here. */
    @ExceptionHandler
    Mono<Void> readerGone(AbortedException error) {
        return Mono.error(error);
    }

    /** What nobody foresaw: told without details, which are in the log. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException error, ServerWebExchange exchange) {
        LOG.error("{}Unexpected error", exchange.getLogPrefix(), error);
        return answer(Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Internal error",
                "Something went wrong in the server; its log says what, at the id in X-Request-Id."));
    }

    private static HttpHeaders retryAfter() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        return headers;
    }

    private static ProblemDetail invalid(String parameter, String detail) {
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", detail);
        problem.setProperty("parameter", parameter);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return answer(problem, new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }
}
