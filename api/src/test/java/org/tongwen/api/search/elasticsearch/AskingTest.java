package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.tongwen.api.metric.RequestMetrics;
import org.tongwen.api.search.SearchUnavailableException;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.connection.Credentials;
import org.tongwen.elasticsearch.connection.RequestWatch;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class AskingTest {

    private static final String ACTIVE = "tongwen.elasticsearch.requests.active";
    private static final int PATIENCE_MILLIS = 10_000;

    /** Elasticsearch ends a search whose connection is closed. */
    @Test
    void whoGoesAwayClosesTheConnectionOfTheSearch() throws IOException {
        RequestWatch watch = new RequestWatch();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        RequestMetrics metrics = new RequestMetrics(watch, registry);
        try (metrics;
                ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ElasticsearchAsyncClient client = Clients.embedded(
                        URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                        Credentials.ofUser("user", "password"),
                        watch)) {
            Disposable search = new Asking(client)
                    .search(SearchRequest.of(request -> request.index("none")))
                    .subscribe();
            try (Socket connection = silent.accept()) {
                connection.setSoTimeout(PATIENCE_MILLIS);
                InputStream in = connection.getInputStream();
                assertThat(in.read()).isEqualTo('P');
                assertThat(registry.get(ACTIVE).gauge().value()).isOne();
                search.dispose();
                requireClosed(in);
            }
            assertThat(registry.get(ACTIVE).gauge().value()).isZero();
            assertThat(registry.get("tongwen.elasticsearch.requests")
                            .tags("request", "search", "outcome", "cancelled")
                            .timer()
                            .count())
                    .isOne();
        }
    }

    /** The answer that was read out of it is whole, or says itself what went wrong. */
    @Test
    void aStateThatCannotBeClosedIsNoError() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (ElasticsearchAsyncClient client = Clients.embedded(
                URI.create("http://127.0.0.1:" + port), Credentials.ofUser("user", "password"), new RequestWatch())) {
            Mono<String> answer = Mono.usingWhen(
                    Mono.just(new IndexState("gone")),
                    state -> Mono.error(new SearchUnavailableException("no answer", new IOException())),
                    new Asking(client)::closePointInTime);

            assertThatThrownBy(answer::block).isInstanceOf(SearchUnavailableException.class);
        }
    }

    /** Either in good order or by a reset, as the client leaves what came unread or not. */
    private static void requireClosed(InputStream in) throws IOException {
        try {
            assertThat(in.readAllBytes()).isNotEmpty();
        } catch (SocketException e) {
            assertThat(e).hasMessage("Connection reset");
        }
    }
}
