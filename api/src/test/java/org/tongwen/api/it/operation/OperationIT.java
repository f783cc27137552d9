package org.tongwen.api.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.command.doctor.DoctorCommand;
import org.tongwen.api.command.status.StatusCommand;
import org.tongwen.api.command.status.StopCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that serves in a process of its own, looked at and stopped from outside. */
@TestMethodOrder(MethodName.class)
class OperationIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int WELL = 0;
    private static final int STOPPED = 3;

    @TempDir
    static Path folder;

    private static Path data = Path.of("");
    private static Path log = Path.of("");
    private static Process serving;

    @BeforeAll
    static void serve() throws Exception {
        data = folder.resolve("data");
        log = folder.resolve("log");
        List<String> settings = List.of("tongwen.logs=json", "tongwen.logs.access=true");
        serving = Run.start(log, settings, "serve", "--sample", "--data", data, "--port", 0);
        Instant end = Instant.now().plus(LIMIT);
        while (!Files.readString(log).contains("Tongwen is ready")) {
            assertThat(serving.isAlive()).as(Files.readString(log)).isTrue();
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }

    @AfterAll
    static void kill() {
        serving.destroyForcibly();
    }

    @Test
    void a1_statusTellsWhatRunsAndWhere() {
        Run run = Run.of(new StatusCommand(), "--data", data, "--json");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(WELL);
        JsonNode status = JsonMapper.shared().readTree(run.out());
        assertThat(status.at("/state").asString()).isEqualTo("running");
        assertThat(status.at("/api/0/pid").asLong()).isEqualTo(serving.pid());
        assertThat(status.at("/api/0/answers").asBoolean()).isTrue();
        assertThat(status.at("/users/0/pid").asLong()).isEqualTo(serving.pid());
        assertThat(status.at("/index/documents").asLong()).isEqualTo(89);
        assertThat(status.at("/index/health").asString()).isEqualTo("green");
        assertThat(ProcessHandle.of(status.at("/elasticsearch/pid").asLong())).isPresent();
    }

    @Test
    void a2_theDoctorLooksIntoTheIndex() {
        Run run = Run.of(new DoctorCommand(), "--data", data);
        assertThat(run.out())
                .contains("ok: Versions: ")
                .contains("ok: Index: tongwen-documents-v")
                .contains("ok: Dictionary: ")
                .contains("ok: Rights on files: ")
                .contains("ok: Leftovers: none");
    }

    @Test
    void a3_eachRequestHasALineOfTheLogWithItsIdAndNoWordOfWhatWasAsked() throws Exception {
        Run run = Run.of(new StatusCommand(), "--data", data, "--json");
        String root = JsonMapper.shared().readTree(run.out()).at("/api/0/uri").asString();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(root + "/api/v1/documents?size=0&q=%E9%9B%86%E7%BE%A4"))
                    .header("X-Request-Id", "proxy-17")
                    .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
        JsonNode line = awaitLine("proxy-17");
        assertThat(line.at("/http/request/id").asString()).isEqualTo("proxy-17");
        assertThat(line.at("/http/request/method").asString()).isEqualTo("GET");
        assertThat(line.at("/http/route").asString()).isEqualTo("/api/v1/documents");
        assertThat(line.at("/http/response/status_code").asString()).isEqualTo("200");
        assertThat(line.at("/milliseconds").asLong(-1)).isNotNegative();
        assertThat(line.toString()).doesNotContain("%E9").doesNotContain("集群");
    }

    private static JsonNode awaitLine(String id) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        while (true) {
            Optional<String> found = Files.readString(log)
                    .lines()
                    .filter(line -> line.startsWith("{") && line.contains(id))
                    .findFirst();
            if (found.isPresent()) {
                return JsonMapper.shared().readTree(found.get());
            }
            assertThat(Instant.now()).as(Files.readString(log)).isBefore(end);
            Thread.sleep(100);
        }
    }

    @Test
    void a4_stopEndsTheProgramAndItsElasticsearch() throws InterruptedException {
        Run run = Run.of(new StopCommand(), "--data", data);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("Process " + serving.pid() + " has ended.")
                .contains("Elasticsearch has ended.");
        assertThat(serving.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("serving")).isEmptyDirectory();
        assertThat(Run.of(new StatusCommand(), "--data", data).exitCode()).isEqualTo(STOPPED);
        assertThat(Run.of(new StopCommand(), "--data", data).exitCode()).isZero();
    }
}
