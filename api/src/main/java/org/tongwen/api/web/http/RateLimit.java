package org.tongwen.api.web.http;

import java.net.InetAddress;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tongwen.api.web.problem.LimitProblems;
import org.tongwen.api.web.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/**
 * Lets each address ask the API so many times a minute, and tells it what is left: as a setting says, else often enough for a person where
 * others than this computer reach the server.
 */
@Component
@Order(RateLimit.ORDER)
class RateLimit implements WebFilter {

    static final String LIMIT = "RateLimit-Limit";
    static final String REMAINING = "RateLimit-Remaining";
    static final String RESET = "RateLimit-Reset";

    /** Before anything is worked out. */
    static final int ORDER = -100;

    private static final int NO_LIMIT = 0;
    private static final int IN_A_NETWORK = 600;

    private static final String API = "/api/v1/";

    private final int limit;
    private final RequestCounts counts;
    private final ProblemWriter problems;

    RateLimit(
            @Value("${tongwen.limits.requests-per-minute:#{null}}") @Nullable Integer set,
            @Value("${server.address}") InetAddress address,
            ProblemWriter problems) {
        this.limit = limit(set, address);
        this.counts = new RequestCounts(Clock.systemUTC());
        this.problems = problems;
    }

    /** Returns how many requests a server at this address answers in a minute; 0 if they are not counted. */
    static int limit(@Nullable Integer set, InetAddress address) {
        if (set != null && set < 0) {
            throw new IllegalArgumentException(
                    "tongwen.limits.requests-per-minute is a number from 1, or 0 for no limit");
        }
        int unset = address.isLoopbackAddress() ? NO_LIMIT : IN_A_NETWORK;
        return set == null ? unset : set;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (limit == NO_LIMIT
                || !request.getPath().pathWithinApplication().value().startsWith(API)) {
            return chain.filter(exchange);
        }
        RequestCounts.Count count = counts.add(RequestCounts.client(request));
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(LIMIT, String.valueOf(limit));
        headers.set(REMAINING, String.valueOf(Math.max(0, limit - count.requests())));
        headers.set(RESET, String.valueOf(count.secondsLeft()));
        if (count.requests() <= limit) {
            return chain.filter(exchange);
        }
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(count.secondsLeft()));
        return problems.write(exchange, LimitProblems.tooManyRequests(limit));
    }
}
