package org.tongwen.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongwen.elasticsearch.TestServer;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings.Embedded;
import org.tongwen.elasticsearch.server.files.DataDirectory;

/**
 * The life of one server, told in order, as each start costs many seconds: started by a process that is killed, attached to,
 * killed itself, orphaned, and stopped when its last user is killed.
 */
@TestMethodOrder(MethodName.class)
class ServerLifeIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration RESTART = Duration.ofMinutes(4);

    private static final List<String> progress = new ArrayList<>();
    private static Path directory;
    private static Embedded settings;
    private static ServerState state;
    private static Process starter;
    private static EmbeddedServer server;

    @BeforeAll
    static void startByAnotherProcess() throws Exception {
        directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server-life-");
        settings = (Embedded) TestServer.settings(directory);
        state = new ServerState(DataDirectory.of(directory));
        starter = Processes.start(ServerHolder.class, directory, settings.home());
        Processes.awaitLine(starter, "open");
        server = EmbeddedServer.open(settings, progress::add);
    }

    @AfterAll
    static void giveBack() {
        starter.destroyForcibly();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a1_aSecondUserAttachesToTheRunningServer() throws Exception {
        assertThat(progress).isEmpty();
        assertThat(server.findProblem()).isEmpty();
        assertThat(isReady()).isTrue();
        assertThat(DataDirectory.of(directory).temporary())
                .isDirectoryNotContaining(left -> left.toString().contains("final-flags"));
    }

    @Test
    void a2_theServerOutlivesTheProcessThatStartedIt() throws Exception {
        ProcessHandle guardian = state.findGuardian().orElseThrow();

        starter.destroyForcibly().waitFor();
        Thread.sleep(3_000);

        assertThat(guardian.isAlive()).isTrue();
        assertThat(isReady()).isTrue();
    }

    @Test
    void a3_aKilledServerIsStartedAgainAtTheSameAddress() throws Exception {
        URI uri = server.uri();
        List<ProcessHandle> killed = processes();

        killed.getLast().destroyForcibly();

        Processes.await(
                "the problem is noticed", SOON, () -> server.findProblem().isPresent());
        Processes.await(
                "the server is back", RESTART, () -> server.findProblem().isEmpty() && isReady());
        assertThat(server.uri()).isEqualTo(uri);
        assertThat(killed).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void a4_aKilledGuardianTakesItsServerAlongAndBothComeBack() throws Exception {
        List<ProcessHandle> orphans = processes();

        state.findGuardian().orElseThrow().destroyForcibly();

        Processes.await(
                "the problem is noticed", SOON, () -> server.findProblem().isPresent());
        Processes.await(
                "the server is back", RESTART, () -> server.findProblem().isEmpty() && isReady());
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(processes()).allMatch(ProcessHandle::isAlive);
    }

    @Test
    void a5_theServerStaysWhenOneUserLeavesAndStopsWhenTheLastIsKilled() throws Exception {
        List<ProcessHandle> all = processes();
        Process last = Processes.start(ServerHolder.class, directory, settings.home());
        Processes.awaitLine(last, "open");

        server.close();
        Thread.sleep(3_000);
        assertThat(all).hasSizeGreaterThan(2).allMatch(ProcessHandle::isAlive);

        last.destroyForcibly();
        Processes.await("nothing is left", SOON, () -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** The guardian, and all that it started, the server proper last. */
    private static List<ProcessHandle> processes() {
        ProcessHandle guardian = state.findGuardian().orElseThrow();
        return Stream.concat(Stream.of(guardian), guardian.descendants()).toList();
    }

    private static boolean isReady() throws InterruptedException {
        try (Readiness readiness = new Readiness(server.uri(), server.reader())) {
            return readiness.isReady();
        }
    }
}
