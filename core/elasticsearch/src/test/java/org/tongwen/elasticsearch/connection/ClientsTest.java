package org.tongwen.elasticsearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
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
}
