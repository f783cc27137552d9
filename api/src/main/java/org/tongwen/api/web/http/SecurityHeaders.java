package org.tongwen.api.web.http;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells browsers, with every answer, to run nothing but the page's own files, to show it in no frame and to others as little as possible.
 * Before all that may refuse a request, so that refusals have them, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeaders implements WebFilter {

    /** What is no page needs nothing. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String PAGE_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";
    /** Swagger UI is not ours, and sets styles of its own. */
    private static final String DOCUMENTATION_POLICY =
            PAGE_POLICY + "; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'";

    private static final String DOCUMENTATION = "/swagger-ui/";
    private static final String API = "/api/";
    private static final String API_DOCUMENT = "/v3/api-docs";
    private static final String OPERATION = "/actuator";

    private static final String PERMISSIONS =
            "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Half a year: a browser that was told so asks by TLS alone for as long. */
    private static final String TRANSPORT = "max-age=15768000";

    private final boolean open;

    SecurityHeaders(@Value("${tongwen.cors.origins:#{null}}") @Nullable String origins) {
        this.open = origins != null;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().pathWithinApplication().value();
        boolean shared = path.startsWith(API) || path.startsWith(API_DOCUMENT);
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", policy(path, shared));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", PERMISSIONS);
        headers.set("Cross-Origin-Resource-Policy", open && shared ? "cross-origin" : "same-origin");
        if ("https".equals(request.getURI().getScheme())) {
            headers.set("Strict-Transport-Security", TRANSPORT);
        }
        return chain.filter(exchange);
    }

    private static String policy(String path, boolean shared) {
        if (shared || path.startsWith(OPERATION)) {
            return DATA_POLICY;
        }
        return path.startsWith(DOCUMENTATION) ? DOCUMENTATION_POLICY : PAGE_POLICY;
    }
}
