package org.tongwen.elasticsearch.connection;

import co.elastic.clients.elasticsearch.core.MgetRequest;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.indices.AnalyzeRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.BackoffPolicy;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.RetryConfig;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a cluster of several nodes. A request that reaches no node is sent to another one. One that only reads is sent once more if its
 * connection broke or its node was not able to answer. One that writes is not: nobody but its sender knows whether that does harm.
 */
final class ClusterTransport implements ElasticsearchTransport {

    /** Time in which a node that has just gone is noticed, and far less than a reader waits. */
    private static final long PAUSE_MILLIS = 200;

    private final ElasticsearchTransport nodes;
    private final TransportOptions reading;
    private final TransportOptions writing;

    /**
     * Asks by this transport.
     *
     * @param nodes sends a request to one node, and the next request not to one that did not answer
     * @param others how many further nodes there are
     */
    ClusterTransport(ElasticsearchTransport nodes, int others) {
        this.nodes = nodes;
        this.reading = nodes.options()
                .with(options -> options.retryConfig(retry -> retry.backoffPolicy(times(Math.max(others, 1)))
                        .retryableStatuses(502, 503, 504)
                        .retryableExceptions(IOException.class)));
        this.writing = nodes.options()
                .with(options -> options.retryConfig(retry -> unreached(retry.backoffPolicy(times(others)))));
    }

    @Override
    public <Q, R, E> R performRequest(Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        return nodes.performRequest(CompleteSearches.of(request), endpoint, options(request, endpoint, options));
    }

    @Override
    public <Q, R, E> CompletableFuture<R> performRequestAsync(
            Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions options) {
        return nodes.performRequestAsync(CompleteSearches.of(request), endpoint, options(request, endpoint, options));
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return nodes.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return nodes.options();
    }

    @Override
    public void close() throws IOException {
        nodes.close();
    }

    private <Q> TransportOptions options(Q request, Endpoint<Q, ?, ?> endpoint, @Nullable TransportOptions given) {
        if (given != null) {
            return given;
        }
        return isReading(request, endpoint) ? reading : writing;
    }

    private static <Q> boolean isReading(Q request, Endpoint<Q, ?, ?> endpoint) {
        return request instanceof SearchRequest
                || request instanceof MsearchRequest
                || request instanceof MgetRequest
                || request instanceof AnalyzeRequest
                || "GET".equals(endpoint.method(request));
    }

    private static BackoffPolicy times(int times) {
        return times == 0 ? BackoffPolicy.noBackoff() : BackoffPolicy.constantBackoff(PAUSE_MILLIS, times);
    }

    /** Nothing was sent yet. */
    private static RetryConfig.Builder unreached(RetryConfig.Builder retry) {
        return retry.retryableStatuses()
                .retryableExceptions(
                        ConnectException.class,
                        ConnectTimeoutException.class,
                        NoRouteToHostException.class,
                        UnknownHostException.class);
    }
}
