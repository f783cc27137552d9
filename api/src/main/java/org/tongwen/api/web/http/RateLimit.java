package org.tongwen.api.web.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tongwen.api.web.problem.ProblemWriter;
import org.tongwen.api.web.problem.Problems;
import reactor.core.publisher.Mono;

/** Lets each address ask the API so many times a minute, if a setting says how often, and tells it what is left. */
@Component
@Order(RateLimit.ORDER)
@ConditionalOnProperty("tongwen.limits.requests-per-minute")
class RateLimit implements WebFilter {

    static final String LIMIT = "RateLimit-Limit";
    static final String REMAINING = "RateLimit-Remaining";
    static final String RESET = "RateLimit-Reset";

    /** Before anything is worked out. */
    static final int ORDER = -100;

    private static final String API = "/api/v1/";

    private final int limit;
    private final RequestCounts counts;
    private final ProblemWriter problems;

    RateLimit(@Value("${tongwen.limits.requests-per-minute}") int limit, ProblemWriter problems) {
        if (limit < 1) {
            throw new IllegalArgumentException("tongwen.limits.requests-per-minute is a number from 1");
        }
        this.limit = limit;
        this.counts = new RequestCounts(Clock.systemUTC());
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!request.getPath().pathWithinApplication().value().startsWith(API)) {
            return chain.filter(exchange);
        }
        RequestCounts.Count count = counts.add(client(request));
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(LIMIT, String.valueOf(limit));
        headers.set(REMAINING, String.valueOf(Math.max(0, limit - count.requests())));
        headers.set(RESET, String.valueOf(count.secondsLeft()));
        if (count.requests() <= limit) {
            return chain.filter(exchange);
        }
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(count.secondsLeft()));
        return problems.write(exchange, Problems.tooManyRequests(limit));
    }

    private static String client(ServerHttpRequest request) {
        InetSocketAddress address = request.getRemoteAddress();
        InetAddress resolved = address == null ? null : address.getAddress();
        return resolved == null ? "" : RequestCounts.client(resolved);
    }
}
