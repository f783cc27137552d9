package org.tongwen.api.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
    private static Process serving;

    @BeforeAll
    static void serve() throws Exception {
        data = folder.resolve("data");
        Path log = folder.resolve("log");
        serving = Run.start(log, "serve", "--sample", "--data", data, "--port", 0);
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
        assertThat(status.at("/index/documents").asLong()).isEqualTo(88);
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
    void a3_stopEndsTheProgramAndItsElasticsearch() throws InterruptedException {
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
