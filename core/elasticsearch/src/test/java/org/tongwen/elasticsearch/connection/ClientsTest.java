package org.tongwen.elasticsearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ClientsTest {

    record Sample(
            LocalDate issuedOn, Instant indexedAt, @Nullable String documentNumber, List<String> agencies) {}

    private final JsonMapper json = Clients.jsonMapper();

    @Test
    void jsonHasSnakeCaseNamesAndIsoDatesAndNoNulls() {
        Sample sample = new Sample(LocalDate.of(2023, 5, 1), Instant.parse("2024-01-02T03:04:05Z"), null, List.of());

        assertThat(json.writeValueAsString(sample))
                .isEqualTo("{\"issued_on\":\"2023-05-01\",\"indexed_at\":\"2024-01-02T03:04:05Z\",\"agencies\":[]}");
    }

    @Test
    void jsonIsReadBackWhateverElseTheIndexHolds() {
        Sample sample = json.readValue(
                "{\"issued_on\":\"2023-05-01\",\"indexed_at\":\"2024-01-02T03:04:05Z\",\"agencies\":[\"教育部\"],\"work\":{}}",
                Sample.class);

        assertThat(sample)
                .isEqualTo(new Sample(
                        LocalDate.of(2023, 5, 1), Instant.parse("2024-01-02T03:04:05Z"), null, List.of("教育部")));
    }

    @Test
    void aCertificateThatCannotBeReadIsNamed(@TempDir Path directory) throws IOException {
        Path broken = Files.writeString(directory.resolve("ca.pem"), "not a certificate");

        for (Path certificate : List.of(broken, directory.resolve("missing.pem"))) {
            var settings = new ElasticsearchSettings.External(
                    List.of(URI.create("https://localhost:9200")),
                    Credentials.ofUser("a", "b"),
                    certificate,
                    1,
                    OptionalInt.empty());
            assertThatThrownBy(() -> Clients.externalWriter(settings, new RequestWatch()))
                    .isInstanceOf(ElasticsearchProblem.class)
                    .hasMessageContaining(certificate.toString())
                    .hasMessageContaining("tongwen.elasticsearch.ca-certificate");
        }
    }

    @Test
    void theOwnServerIsNotAskedForGzip() throws IOException {
        try (ServerSocket server = listen();
                ElasticsearchAsyncClient client =
                        Clients.embedded(uri(server), Credentials.ofUser("a", "b"), new RequestWatch())) {
            assertThat(request(client, server)).contains("authorization:").doesNotContain("accept-encoding");
        }
    }

    @Test
    void aClusterIsAskedForGzip() throws IOException {
        try (ServerSocket server = listen();
                ElasticsearchAsyncClient client = Clients.externalReader(
                        new ElasticsearchSettings.External(
                                List.of(uri(server)), Credentials.ofUser("a", "b"), null, 1, OptionalInt.empty()),
                        new RequestWatch())) {
            assertThat(request(client, server)).contains("accept-encoding: gzip");
        }
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static URI uri(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Returns the lines of a request up to the body, in small letters; it gets no answer. */
    private static String request(ElasticsearchAsyncClient client, ServerSocket server) throws IOException {
        var unused = client.search(search -> search.index("none"), Void.class);
        try (Socket connection = server.accept();
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(Locale.ROOT);
        }
    }
}
