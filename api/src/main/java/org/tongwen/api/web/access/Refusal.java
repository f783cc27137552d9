package org.tongwen.api.web.access;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Token;
import org.tongwen.api.web.problem.AccessProblems;
import org.tongwen.api.web.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/** Tells who may not ask, why, and what to show. */
@Component
class Refusal {

    private static final String BEARER = "Bearer realm=\"Tongwen\"";
    private static final String BASIC = "Basic realm=\"Tongwen\", charset=\"UTF-8\"";
    private static final String API = "/api/";

    private final ProblemWriter problems;

    Refusal(ProblemWriter problems) {
        this.problems = problems;
    }

    /** No token is shown. */
    Mono<Void> nothingShown(ServerWebExchange exchange, Scope needed) {
        return unauthorized(exchange, needed, "", AccessProblems.noToken(needed.id()));
    }

    /** The token is none of this server. */
    Mono<Void> wrongToken(ServerWebExchange exchange, Scope needed) {
        return unauthorized(exchange, needed, ", error=\"invalid_token\"", AccessProblems.wrongToken());
    }

    /** The token allows less. */
    Mono<Void> tooLittle(ServerWebExchange exchange, Token token) {
        exchange.getResponse()
                .getHeaders()
                .set(HttpHeaders.WWW_AUTHENTICATE, BEARER + ", error=\"insufficient_scope\", scope=\"write\"");
        return problems.write(exchange, AccessProblems.readOnly(token.name()));
    }

    /** Too many wrong tokens came from this address. */
    Mono<Void> tooManyWrong(ServerWebExchange exchange, long secondsLeft) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(secondsLeft));
        return problems.write(exchange, AccessProblems.tooManyWrongTokens());
    }

    /** A page of another site may be behind it. */
    Mono<Void> fromElsewhere(ServerWebExchange exchange) {
        return problems.write(exchange, AccessProblems.fromElsewhere());
    }

    private Mono<Void> unauthorized(
            ServerWebExchange exchange, Scope needed, String bearerError, ProblemDetail problem) {
        exchange.getResponse()
                .getHeaders()
                .put(HttpHeaders.WWW_AUTHENTICATE, challenges(exchange.getRequest(), needed, bearerError));
        return problems.write(exchange, problem);
    }

    /** The page asks the API as well, and a browser shows what it was given for a page only to what asks for it in the same way. */
    private static List<String> challenges(ServerHttpRequest request, Scope needed, String bearerError) {
        if (needed == Scope.WRITE) {
            return List.of(BEARER + bearerError);
        }
        return request.getPath().pathWithinApplication().value().startsWith(API)
                ? List.of(BEARER + bearerError, BASIC)
                : List.of(BASIC);
    }
}
