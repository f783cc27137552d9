package org.tongwen.elasticsearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes that are no Elasticsearch: what is asked of them is written down, and each answers as it is told. */
class ClusterTransportTest {

    private static final String FOUND = """
            {"took": 1, "timed_out": false, "_shards": {"total": 1, "successful": 1, "failed": 0},
             "hits": {"total": {"value": 0, "relation": "eq"}, "hits": []}}""";
    private static final String WRITTEN = """
            {"took": 1, "errors": false, "items": []}""";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer one = nowhere();
    private HttpServer other = nowhere();

    @BeforeEach
    void start() throws IOException {
        one = node();
        other = node();
    }

    @AfterEach
    void stop() {
        one.stop(0);
        other.stop(0);
    }

    @Test
    void aSearchIsAskedOnceMoreWhereItsConnectionBroke() {
        breakFirst();
        search(client(uri(one), uri(other)));
        assertThat(asked).hasSize(2).allMatch(request -> request.startsWith("POST /tongwen-read/_search"));
    }

    @Test
    void aWriteThatMayHaveBeenMadeIsNotRepeated() {
        breakFirst();
        ElasticsearchAsyncClient client = client(uri(one), uri(other));
        assertThatThrownBy(() -> write(client)).isInstanceOf(CompletionException.class);
        assertThat(asked).hasSize(1);
        write(client);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatReachesNoNodeGoesToAnotherOne() throws IOException {
        for (int i = 0; i < 8; i++) {
            // Each client knows nothing yet of the node that is not there.
            ElasticsearchAsyncClient client = client(unused(), uri(one));
            write(client);
            search(client);
        }
        assertThat(asked).hasSize(16);
    }

    @Test
    void aSearchIsAnsweredByAllShardsOrNot() {
        search(client(uri(one)));
        assertThat(asked)
                .singleElement()
                .asString()
                .contains(
                        "allow_partial_search_results=false", "preference=tongwen", "search_type=dfs_query_then_fetch");
    }

    private static void search(ElasticsearchAsyncClient client) {
        client.search(request -> request.index("tongwen-read"), Map.class).join();
    }

    private static void write(ElasticsearchAsyncClient client) {
        client.bulk(request -> request.index("tongwen-write")
                        .operations(o -> o.create(c -> c.id("1").document(Map.of()))))
                .join();
    }

    private static ElasticsearchAsyncClient client(URI... nodes) {
        return Clients.externalWriter(
                new ElasticsearchSettings.External(
                        List.of(nodes), Credentials.ofUser("a", "b"), null, 1, OptionalInt.empty()),
                new RequestWatch());
    }

    /** Whichever node is asked first hangs up when it has read the request. */
    private void breakFirst() {
        List.of(one, other).forEach(node -> {
            node.removeContext("/");
            node.createContext("/", exchange -> {
                if (asked.isEmpty()) {
                    note(exchange);
                    exchange.close();
                } else {
                    answer(exchange);
                }
            });
        });
    }

    private HttpServer node() throws IOException {
        HttpServer node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext("/", this::answer);
        node.start();
        return node;
    }

    private void answer(HttpExchange exchange) throws IOException {
        note(exchange);
        byte[] body = (exchange.getRequestURI().getPath().endsWith("_bulk") ? WRITTEN : FOUND)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void note(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    }

    private static URI uri(HttpServer node) {
        return URI.create("http://127.0.0.1:" + node.getAddress().getPort());
    }

    private static URI unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static HttpServer nowhere() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
