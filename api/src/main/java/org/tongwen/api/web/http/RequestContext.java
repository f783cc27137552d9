package org.tongwen.api.web.http;

import io.micrometer.context.ContextRegistry;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Gives each request an id that stands in its answer and goes along with all the work for it, so that what the log says can be found by it.
 * An id that comes with the request, as from a proxy, is kept.
 */
@Component
class RequestContext implements HttpHandlerDecoratorFactory {

    static final String HEADER = "X-Request-Id";

    /** Under which the log has the id, as the Elastic Common Schema names it. */
    static final String LOG_FIELD = "http.request.id";

    /** What may stand in a header and in a line of a log. */
    private static final String SAFE = "[A-Za-z0-9._:+/=-]{1,100}";

    RequestContext() {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        LOG_FIELD, () -> MDC.get(LOG_FIELD), id -> MDC.put(LOG_FIELD, id), () -> MDC.remove(LOG_FIELD));
    }

    /** Around all else, so that it is there when an error is told, too. */
    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> handle(handler, request, response);
    }

    private static Mono<Void> handle(HttpHandler handler, ServerHttpRequest request, ServerHttpResponse response) {
        String given = request.getHeaders().getFirst(HEADER);
        String id = given != null && given.matches(SAFE) ? given : newId();
        response.getHeaders().set(HEADER, id);
        return handler.handle(request, response).contextWrite(Context.of(LOG_FIELD, id));
    }

    private static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
