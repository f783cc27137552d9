package org.tongwen.api.web.page;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers to run nothing but the page's own files, and to show it in no frame. */
@Component
public class SecurityHeaders implements WebFilter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    /** Swagger UI is not ours, and sets styles of its own. */
    private static final String DOCUMENTATION_POLICY =
            POLICY + "; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'";

    private static final String DOCUMENTATION = "/swagger-ui/";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean documentation =
                exchange.getRequest().getPath().pathWithinApplication().value().startsWith(DOCUMENTATION);
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", documentation ? DOCUMENTATION_POLICY : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        return chain.filter(exchange);
    }
}
