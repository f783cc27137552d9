package org.tongwen.api.web.http;

import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives each request an id that stands in its answer and in what the log says of it, so that somebody can ask what went wrong. An id that
 * comes with the request, as from a proxy, is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds implements WebFilter {

    static final String HEADER = "X-Request-Id";

    private static final Logger LOG = LoggerFactory.getLogger(RequestIds.class);
    /** What may stand in a header and in a line of a log. */
    private static final String SAFE = "[A-Za-z0-9._:+/=-]{1,100}";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String given = request.getHeaders().getFirst(HEADER);
        String id = given != null && given.matches(SAFE) ? given : newId();
        exchange.getAttributes().put(ServerWebExchange.LOG_ID_ATTRIBUTE, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        if (!LOG.isDebugEnabled()) {
            return chain.filter(exchange);
        }
        long start = System.nanoTime();
        return chain.filter(exchange)
                .doFinally(end -> LOG.debug(
                        "[{}] {} {} {} in {} ms ({})",
                        id,
                        request.getMethod(),
                        request.getURI().getRawPath(),
                        exchange.getResponse().getStatusCode(),
                        Duration.ofNanos(System.nanoTime() - start).toMillis(),
                        end));
    }

    private static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
