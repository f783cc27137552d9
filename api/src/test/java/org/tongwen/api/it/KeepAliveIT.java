package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks over one plain connection, as Java's own client never sends a request before the last answer. */
@ExtendWith(SampleServer.class)
class KeepAliveIT {

    private final Api api;

    KeepAliveIT(Api api) {
        this.api = api;
    }

    @Test
    void aConnectionIsReadOnAfterRequestsThatCameAtOnce() throws IOException {
        try (Connection connection = new Connection(api.uri("/"))) {
            connection.send("/api/v1/documents?size=1&facets=year", "/api/v1/documents?yaer=2021");
            assertThat(connection.receive()).isEqualTo(200);
            assertThat(connection.receive()).isEqualTo(400);
            connection.send("/api/v1/documents?size=0");
            assertThat(connection.receive()).isEqualTo(200);
        }
    }

    @Test
    void manyRequestsAtOnceAreAnsweredInTheirOrder() throws IOException {
        try (Connection connection = new Connection(api.uri("/"))) {
            connection.send(
                    "/actuator/health",
                    "/api/v1/documents?size=201",
                    "/api/v1/documents/no/such/document",
                    "/api/v1/documents?q=%E7%A2%B3",
                    "/api/v1/documents?lang=de");
            assertThat(connection.receive()).isEqualTo(200);
            assertThat(connection.receive()).isEqualTo(400);
            assertThat(connection.receive()).isEqualTo(404);
            assertThat(connection.receive()).isEqualTo(200);
            assertThat(connection.receive()).isEqualTo(400);
            connection.send("/api/v1/documents?size=0");
            assertThat(connection.receive()).isEqualTo(200);
        }
    }

    private static final class Connection implements AutoCloseable {

        private static final int PATIENCE_MILLIS = 20_000;

        private final Socket socket;
        private final InputStream in;

        Connection(URI server) throws IOException {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }

        /** Sends a GET for each path in a single write. */
        void send(String... paths) throws IOException {
            String requests = Arrays.stream(paths)
                    .map(path -> "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .collect(Collectors.joining());
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
        }

        /** Reads one response to its end, and returns its status. */
        int receive() throws IOException {
            String[] status = line().split(" ", 3);
            assertThat(status[0]).isEqualTo("HTTP/1.1");
            Map<String, String> headers = headers();
            if ("chunked".equals(headers.get("transfer-encoding"))) {
                skipChunks();
            } else {
                in.skipNBytes(Long.parseLong(headers.getOrDefault("content-length", "0")));
            }
            return Integer.parseInt(status[1]);
        }

        private Map<String, String> headers() throws IOException {
            Map<String, String> headers = new HashMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                String[] header = line.split(":\\s*", 2);
                headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
            }
            return headers;
        }

        private void skipChunks() throws IOException {
            int size;
            do {
                size = Integer.parseInt(line(), 16);
                in.skipNBytes(size);
                assertThat(line()).isEmpty();
            } while (size > 0);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                assertThat(c).as("a byte of an answer").isNotNegative();
                line.append((char) c);
            }
            return line.toString().stripTrailing();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
