package org.tongwen.api.web;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets ids with slashes stand in a path as they are: what lies between {@code /documents/} and a resource of the document becomes
 * one segment. A document whose id itself ends like a resource is asked for with this slash encoded: {@code a%2Fsimilar}.
 */
@Component
class SlashedIds implements WebFilter {

    private static final String DOCUMENTS = "/api/v1/documents/";
    private static final String SIMILAR = "/similar";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        int end = path.length() - SIMILAR.length();
        if (!path.startsWith(DOCUMENTS)
                || !path.endsWith(SIMILAR)
                || path.lastIndexOf('/', end - 1) < DOCUMENTS.length()) {
            return chain.filter(exchange);
        }
        String id = path.substring(DOCUMENTS.length(), end).replace("/", "%2F");
        return chain.filter(exchange.mutate()
                .request(request.mutate().path(DOCUMENTS + id + SIMILAR).build())
                .build());
    }
}
