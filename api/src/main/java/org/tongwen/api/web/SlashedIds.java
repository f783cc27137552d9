package org.tongwen.api.web;

import java.util.List;
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
    private static final List<String> RESOURCES = List.of("/similar", "/text", "/citation", "/citations", "/passage");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        return RESOURCES.stream()
                .filter(resource -> isOfDocument(path, resource))
                .findFirst()
                .map(resource -> chain.filter(exchange.mutate()
                        .request(request.mutate()
                                .path(inOneSegment(path, resource))
                                .build())
                        .build()))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static boolean isOfDocument(String path, String resource) {
        return path.startsWith(DOCUMENTS)
                && path.endsWith(resource)
                && path.lastIndexOf('/', path.length() - resource.length() - 1) >= DOCUMENTS.length();
    }

    private static String inOneSegment(String path, String resource) {
        String id = path.substring(DOCUMENTS.length(), path.length() - resource.length());
        return DOCUMENTS + id.replace("/", "%2F") + resource;
    }
}
