package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.connection.Credentials;
import reactor.core.Disposable;

class AskingTest {

    private static final int PATIENCE_MILLIS = 10_000;

    /** Elasticsearch ends a search whose connection is closed. */
    @Test
    void whoGoesAwayClosesTheConnectionOfTheSearch() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ElasticsearchAsyncClient client = Clients.embedded(
                        URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                        Credentials.ofUser("user", "password"))) {
            Disposable search = new Asking(client)
                    .search(SearchRequest.of(request -> request.index("none")))
                    .subscribe();
            try (Socket connection = silent.accept()) {
                connection.setSoTimeout(PATIENCE_MILLIS);
                InputStream in = connection.getInputStream();
                assertThat(in.read()).isEqualTo('P');
                search.dispose();
                assertThat(ends(in)).isTrue();
            }
        }
    }

    /** A silent connection that stays open is a timeout, which is no SocketException. */
    private static boolean ends(InputStream in) throws IOException {
        try {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketException e) {
            return true;
        }
    }
}
