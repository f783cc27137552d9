package org.tongwen.api.command.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusViewTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aServerThatIsWell() {
        Status status = new Status(
                Status.State.RUNNING,
                "/data",
                new Status.Elasticsearch(
                        List.of(URI.create("http://127.0.0.1:20001")),
                        12L,
                        "9.5.3",
                        NOW.minusSeconds(90_000),
                        1L << 30),
                List.of(new Status.Api(
                        11, URI.create("http://127.0.0.1:8080"), "1.0", NOW.minusSeconds(3_700), 0, true)),
                List.of(new Status.User(11, "serve"), new Status.User(13, "index")),
                new Status.Index(List.of("tongwen-documents-v6"), 1_234, 2_048, 6, "green"),
                4_096,
                new Status.Backup(Instant.parse("2026-03-01T00:00:00.5Z"), "/backups/one"),
                List.of());
        assertThat(shown(status))
                .containsExactly(
                        "Tongwen on /data is running and well.",
                        "Elasticsearch  9.5.3 at http://127.0.0.1:20001, process 12, up 1 d 1 h, 1.0 GB of memory",
                        "API            1.0 at http://127.0.0.1:8080, process 11, up 1 h 1 min",
                        "Used by        serve (process 11), index (process 13)",
                        "Index          1,234 documents, 2.0 KB, contract 6, green (tongwen-documents-v6)",
                        "Disk           4.0 KB",
                        "Last backup    2026-03-01T00:00:00Z in /backups/one");
    }

    @Test
    void whatIsNotWellIsSaid() {
        Status status = new Status(
                Status.State.UNWELL,
                "/data",
                new Status.Elasticsearch(
                        List.of(URI.create("https://one:9200"), URI.create("https://two:9200")),
                        null,
                        null,
                        null,
                        null),
                List.of(new Status.Api(11, null, "1.0", NOW, 0, false)),
                List.of(),
                null,
                0,
                null,
                List.of("Elasticsearch cannot be reached."));
        assertThat(shown(status))
                .containsExactly(
                        "Tongwen on /data is running, and not well.",
                        "Elasticsearch  cluster at https://one:9200, https://two:9200",
                        "API            1.0, starting, process 11, up 0 s",
                        "Last backup    none known (./tongwen backup DIR)",
                        "Look at        Elasticsearch cannot be reached.");
    }

    private static List<String> shown(Status status) {
        StringWriter out = new StringWriter();
        new StatusView(new PrintWriter(out), NOW).show(status);
        return out.toString().lines().toList();
    }
}
