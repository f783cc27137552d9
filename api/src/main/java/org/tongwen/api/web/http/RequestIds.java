package org.tongwen.api.web.http;

import java.time.Duration;
import java.util.Objects;
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

/** Tells what handles a request its id; and the log, if it wants to know all, what was asked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestIds.class);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String id = Objects.requireNonNull(exchange.getResponse().getHeaders().getFirst(RequestContext.HEADER));
        exchange.getAttributes().put(ServerWebExchange.LOG_ID_ATTRIBUTE, id);
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
}
