package org.tongwen.elasticsearch.connection;

import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.transport.instrumentation.Instrumentation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tongwen.elasticsearch.connection.RequestListener.Outcome;

/** Tells listeners of all requests that clients send; the place for it that the client itself has. */
public final class RequestWatch implements Instrumentation {

    private static final String PREFIX = "es/";

    private final List<RequestListener> listeners = new CopyOnWriteArrayList<>();

    /** Tells this one, too, from now on. */
    public void add(RequestListener listener) {
        listeners.add(listener);
    }

    /** Tells this one nothing any more. */
    public void remove(RequestListener listener) {
        listeners.remove(listener);
    }

    /** A request is told to the same listeners at its end as at its begin. */
    @Override
    public <T> Context newContext(T request, Endpoint<T, ?, ?> endpoint) {
        String id = endpoint.id();
        return new Watched(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id, List.copyOf(listeners));
    }

    private static final class Watched implements Context {

        private final String kind;
        private final List<RequestListener> listeners;
        private final long start = System.nanoTime();
        private Outcome outcome = Outcome.ANSWERED;

        Watched(String kind, List<RequestListener> listeners) {
            this.kind = kind;
            this.listeners = listeners;
            listeners.forEach(listener -> listener.begun(kind));
        }

        @Override
        public ThreadScope makeCurrent() {
            return () -> {};
        }

        @Override
        public void beforeSendingHttpRequest(TransportHttpClient.Request request, TransportOptions options) {}

        @Override
        public void afterReceivingHttpResponse(TransportHttpClient.Response response) {}

        @Override
        public <T> void afterDecodingApiResponse(T response) {}

        @Override
        public void recordException(Throwable failure) {
            outcome = failure instanceof CancellationException ? Outcome.CANCELLED : Outcome.FAILED;
        }

        @Override
        public void close() {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            listeners.forEach(listener -> listener.ended(kind, outcome, took));
        }
    }
}
