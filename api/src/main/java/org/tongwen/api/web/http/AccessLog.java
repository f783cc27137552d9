package org.tongwen.api.web.http;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Writes a line for each request, of what the metrics know of it: its route, and no word of what was asked. */
@Component
@ConditionalOnBooleanProperty("tongwen.logs.access")
class AccessLog implements ObservationHandler<ServerRequestObservationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    /** The time at which a request began. */
    private record Start(long nanos) {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ServerRequestObservationContext;
    }

    @Override
    public void onStart(ServerRequestObservationContext context) {
        context.put(Start.class, new Start(System.nanoTime()));
    }

    @Override
    public void onStop(ServerRequestObservationContext context) {
        ServerHttpResponse response = context.getResponse();
        Start start = context.get(Start.class);
        if (response == null || start == null) {
            return;
        }
        String id = String.valueOf(response.getHeaders().getFirst(RequestContext.HEADER));
        String method = value(context.getLowCardinalityKeyValue("method"));
        String route = value(context.getLowCardinalityKeyValue("uri"));
        String status = value(context.getLowCardinalityKeyValue("status"));
        long millis = Duration.ofNanos(System.nanoTime() - start.nanos).toMillis();
        // Whoever ends the request may be a thread that works for others, too.
        MDC.put(RequestContext.LOG_FIELD, id);
        try {
            LOG.atInfo()
                    .addKeyValue("http.request.method", method)
                    .addKeyValue("http.route", route)
                    .addKeyValue("http.response.status_code", status)
                    .addKeyValue("milliseconds", millis)
                    .log(
                            "[{}] {} {} {} in {} ms{}",
                            id,
                            method,
                            route,
                            status,
                            millis,
                            context.isConnectionAborted() ? ", not taken to its end" : "");
        } finally {
            MDC.remove(RequestContext.LOG_FIELD);
        }
    }

    private static String value(@Nullable KeyValue key) {
        return key == null ? KeyValue.NONE_VALUE : key.getValue();
    }
}
