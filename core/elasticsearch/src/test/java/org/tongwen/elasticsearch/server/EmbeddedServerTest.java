package org.tongwen.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings.Embedded;

/** What a user sees when there is no server to be had; a shell script stands in for Elasticsearch. */
class EmbeddedServerTest {

    @TempDir
    Path directory;

    private final List<String> progress = new ArrayList<>();

    @Test
    void aServerThatDiesAtItsStartShowsTheEndOfItsLog() throws IOException {
        Path home = FakeHome.create(directory.resolve("home"), "echo 'cannot do it here' >&2; exit 3");

        assertThatThrownBy(() -> open(home, 0))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageStartingWith("Elasticsearch ended while it was starting.")
                .hasMessageEndingWith("cannot do it here");
        assertThat(progress).containsExactly("Starting Elasticsearch 1.2.3 …");
        assertThat(FileLocks.isLocked(directory.resolve("data/server/guardian.lock")))
                .isFalse();
    }

    @Test
    void theServerIsNotRootAndSeesNothingOfTheUsersJava() throws IOException {
        Path home = FakeHome.create(directory.resolve("home"), "id -u; env | grep JAVA; env | grep ES_; exit 1");

        assertThatThrownBy(() -> open(home, 0))
                .hasMessageNotContaining("\n0\n")
                .hasMessageContaining("ES_PATH_CONF=" + directory.toRealPath().resolve("data/config"))
                .hasMessageContaining("ES_JAVA_HOME=" + System.getProperty("java.home"))
                .hasMessageNotContaining("JAVA_TOOL_OPTIONS");
    }

    @Test
    void temporaryFilesStayInTheDataDirectoryUnlessAnOptionCannotNameIt() throws IOException {
        Path home = FakeHome.create(directory.resolve("home"), "echo \"[$CLI_JAVA_OPTS]\"; exit 1");
        Path spaced = Files.createDirectory(directory.resolve("with blank"));

        assertThatThrownBy(() -> open(home, 0))
                .hasMessageContaining(
                        "-Djava.io.tmpdir=" + directory.toRealPath().resolve("data/tmp") + "]");
        assertThatThrownBy(() -> EmbeddedServer.open(
                        new Embedded(spaced.resolve("data"), home, "64m", List.of(), 0), progress::add))
                .hasMessageContaining("[-XX:")
                .hasMessageNotContaining("java.io.tmpdir");
    }

    @Test
    void noPasswordIsOnTheCommandLine() throws IOException {
        Path home = FakeHome.create(
                directory.resolve("home"), "cat /proc/$$/cmdline /proc/$PPID/cmdline | tr '\\0' ' '; exit 1");

        List<String> passwords = new ArrayList<>();
        assertThatThrownBy(() -> open(home, 0)).satisfies(problem -> {
            for (String line : Files.readAllLines(directory.resolve("data/server/passwords.properties"))) {
                passwords.add(line.substring(line.indexOf('=') + 1));
            }
            assertThat(problem.getMessage()).contains("Guardian").doesNotContain(passwords);
        });
        assertThat(passwords).hasSize(2);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        Path home = FakeHome.create(directory.resolve("home"), "exit 1");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> open(home, other.getLocalPort()))
                    .isInstanceOf(ElasticsearchProblem.class)
                    .hasMessage("Port " + other.getLocalPort() + " is taken by another program. Stop that, or choose"
                            + " another port with tongwen.elasticsearch.port.");
        }
    }

    @Test
    void aRememberedPortIsUsedAgainUnlessItWasTakenMeanwhile() throws IOException {
        Path home = FakeHome.create(directory.resolve("home"), "exit 1");
        int first = portOfFailedStart(home);
        assertThat(portOfFailedStart(home)).isEqualTo(first);

        try (ServerSocket other = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertThat(portOfFailedStart(home)).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void aMissingHomeIsToldBeforeAnythingStarts() {
        assertThatThrownBy(() -> open(directory.resolve("nowhere"), 0))
                .hasMessageContaining("There is no Elasticsearch at " + directory.resolve("nowhere"));
        assertThat(progress).isEmpty();
    }

    @Test
    void aDirectoryThatSomebodyElsesServerGuardsIsLeftAlone() throws IOException {
        Path home = FakeHome.create(directory.resolve("home"), "exit 1");
        portOfFailedStart(home);
        Process guardian = Processes.start(LeaseHolder.class, directory.resolve("data/server/guardian.lock"));
        try {
            Processes.awaitLine(guardian, "held");
            Path other = FakeHome.create(directory.resolve("other"), "exit 1");
            assertThatThrownBy(() -> open(other, 0))
                    .isInstanceOf(ElasticsearchProblem.class)
                    .hasMessageContaining("is in use by the Elasticsearch of " + home);
        } finally {
            guardian.destroyForcibly();
        }
    }

    @Test
    void aFailedStartGivesItsLeaseBack() throws IOException {
        assertThatThrownBy(() -> open(directory.resolve("nowhere"), 0)).isInstanceOf(ElasticsearchProblem.class);

        try (FileChannel leases = FileLocks.open(directory.resolve("data/server/leases.lock"))) {
            assertThat(leases.tryLock()).isNotNull();
        }
    }

    private int portOfFailedStart(Path home) throws IOException {
        assertThatThrownBy(() -> open(home, 0)).isInstanceOf(ElasticsearchProblem.class);
        String state = Files.readString(directory.resolve("data/server/server.properties"));
        return Integer.parseInt(state.lines().findFirst().orElseThrow().substring("port=".length()));
    }

    private EmbeddedServer open(Path home, int port) {
        return EmbeddedServer.open(
                new Embedded(directory.resolve("data"), home, "64m", List.of(), port), progress::add);
    }
}
