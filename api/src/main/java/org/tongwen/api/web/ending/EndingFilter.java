package org.tongwen.api.web.ending;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
 * Lets no request begin when the server ends, and breaks off what cannot be finished: an answer that was being sent ends with its connection,
 * so that nobody takes the half for the whole.
 */
@Component
@Order(EndingFilter.ORDER)
class EndingFilter implements WebFilter {

    /** Before all that counts, judges or works. */
    static final int ORDER = -110;

    private static final Logger LOG = LoggerFactory.getLogger(EndingFilter.class);

    /** By then another server is there, or it is known that none is. */
    private static final int RETRY_AFTER_SECONDS = 10;

    /** Whoever watches the server sees how it ends. */
    private static final String WATCHING = "/actuator/";

    private final Ending ending;
    private final ProblemWriter problems;

    EndingFilter(Ending ending, ProblemWriter problems) {
        this.ending = ending;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().pathWithinApplication().value().startsWith(WATCHING)) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> ending.hasBegun() ? refuse(exchange) : work(exchange, chain));
    }

    private Mono<Void> work(ServerWebExchange exchange, WebFilterChain chain) {
        ending.enter();
        return chain.filter(exchange)
                .takeUntilOther(ending.over())
                .onErrorResume(BrokenOffException.class, over -> breakOff(exchange, over))
                .doFinally(end -> ending.leave());
    }

    private Mono<Void> breakOff(ServerWebExchange exchange, BrokenOffException over) {
        ServerHttpRequest request = exchange.getRequest();
        LOG.warn(
                "{}Broken off: {} {}, {}",
                exchange.getLogPrefix(),
                request.getMethod(),
                request.getPath().pathWithinApplication().value(),
                over.getMessage());
        return exchange.getResponse().isCommitted() ? Mono.error(over) : refuse(exchange);
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
        return problems.write(exchange, LimitProblems.ending());
    }
}
