package org.tongwen.api.web.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tongwen.api.web.problem.LimitProblems;
import org.tongwen.api.web.problem.ProblemWriter;
import reactor.core.publisher.Mono;

/** Lets so many go through all documents at once, so that others find a server that has time for them. */
@Component
@Order(WalkLimit.ORDER)
class WalkLimit implements WebFilter {

    /** After what turns away those who may not ask. */
    static final int ORDER = -80;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    /** Who reads nothing for so long has gone, and others wait. */
    private static final Duration STALLED = Duration.ofMinutes(5);

    private final int most;
    private final Semaphore free;
    private final ProblemWriter problems;

    WalkLimit(@Value("${tongwen.limits.exports:4}") int most, ProblemWriter problems, MeterRegistry registry) {
        if (most < 1) {
            throw new IllegalArgumentException("tongwen.limits.exports is a number from 1");
        }
        this.most = most;
        this.free = new Semaphore(most);
        this.problems = problems;
        Gauge.builder("tongwen.exports.running", free, left -> most - left.availablePermits())
                .description("Files and counts over all documents that are being made")
                .register(registry);
        Gauge.builder("tongwen.exports.limit", () -> most)
                .description("How many of them are made at once")
                .register(registry);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Walks.isOne(exchange.getRequest())
                ? Mono.defer(() -> free.tryAcquire() ? walk(exchange, chain) : refuse(exchange))
                : chain.filter(exchange);
    }

    private Mono<Void> walk(ServerWebExchange exchange, WebFilterChain chain) {
        ServerWebExchange watched =
                exchange.mutate().response(new Watched(exchange.getResponse())).build();
        return chain.filter(watched).doFinally(end -> free.release());
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
        return problems.write(exchange, LimitProblems.tooManyWalks(most));
    }

    /** Sends an answer as fast as it is taken, and ends one that nobody takes. */
    private static final class Watched extends ServerHttpResponseDecorator {

        Watched(ServerHttpResponse response) {
            super(response);
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return super.writeWith(Pace.of(getDelegate(), body).timeout(STALLED));
        }
    }
}
