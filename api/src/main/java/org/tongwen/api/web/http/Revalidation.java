package org.tongwen.api.web.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchUnavailableException;
import reactor.core.publisher.Mono;

/**
 * Spares clients what they have already: an answer of the API follows from its address, the documents and the program, so while the last
 * two stay, it is not worked out again for who still has it. The tag is weak, as the time that an answer took is not the same again.
 */
@Component
class Revalidation implements WebFilter {

    private static final String API = "/api/v1/";

    private final PolicySearch search;
    /** Another program may answer in another way. */
    private final String program = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);

    Revalidation(PolicySearch search) {
        this.search = search;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!reads || !request.getPath().pathWithinApplication().value().startsWith(API)) {
            return chain.filter(exchange);
        }
        return search.indexVersion()
                .map(Optional::of)
                .onErrorReturn(SearchUnavailableException.class, Optional.empty())
                .flatMap(version -> version.map(found -> revalidate(exchange, chain, found))
                        .orElseGet(() -> chain.filter(exchange)));
    }

    private Mono<Void> revalidate(ServerWebExchange exchange, WebFilterChain chain, String version) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders()
                .setCacheControl(
                        CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate());
        if (exchange.checkNotModified("W/\"" + version + "-" + program + "\"")) {
            return response.setComplete();
        }
        response.beforeCommit(() -> Mono.fromRunnable(() -> forgetErrors(response)));
        return chain.filter(exchange);
    }

    private static void forgetErrors(ServerHttpResponse response) {
        HttpStatusCode status = response.getStatusCode();
        if (status != null && status.isError()) {
            response.getHeaders().remove(HttpHeaders.ETAG);
            response.getHeaders().setCacheControl(CacheControl.noStore());
        }
    }
}
