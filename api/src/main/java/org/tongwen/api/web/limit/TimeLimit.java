package org.tongwen.api.web.limit;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tongwen.api.web.problem.LimitProblems;
import org.tongwen.api.web.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/**
 * Ends what takes longer than a reader waits, and the search behind it; also a body that comes too slowly. Files and uploads take as long as they
 * take, and what is being sent already is sent to its end.
 */
@Component
@Order(TimeLimit.ORDER)
class TimeLimit implements WebFilter {

    static final int ORDER = WalkLimit.ORDER + 10;

    private static final String UPLOAD = "/api/v1/documents";

    private final Duration limit;
    private final ProblemWriter problems;

    TimeLimit(@Value("${tongwen.limits.seconds-per-request:30}") int seconds, ProblemWriter problems) {
        if (seconds < 1) {
            throw new IllegalArgumentException("tongwen.limits.seconds-per-request is a number from 1");
        }
        this.limit = Duration.ofSeconds(seconds);
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (isUpload(request) || Walks.isStream(request)) {
            return chain.filter(exchange);
        }
        ServerHttpResponse response = exchange.getResponse();
        Mono<Long> end =
                Mono.delay(limit).flatMap(over -> response.isCommitted() ? Mono.<Long>never() : Mono.just(over));
        return chain.filter(exchange)
                .timeout(end)
                .onErrorResume(
                        TimeoutException.class,
                        error -> problems.write(exchange, LimitProblems.tookTooLong(limit.toSeconds())));
    }

    private static boolean isUpload(ServerHttpRequest request) {
        return "POST".equals(request.getMethod().name())
                && request.getPath().pathWithinApplication().value().equals(UPLOAD);
    }
}
