package org.tongwen.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.server.files.DataDirectory;
import org.tongwen.elasticsearch.server.files.ServerHome;
import org.tongwen.elasticsearch.server.files.Users;

class ServerProbeTest {

    @TempDir
    Path directory;

    @Test
    void lookingLeavesNothingBehind() throws IOException {
        assertThat(ServerProbe.find(directory.resolve("nowhere"))).isEmpty();
        assertThat(ServerProbe.find(directory)).isEmpty();
        assertThat(ServerProbe.isRunning(directory)).isFalse();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aRememberedServerIsDescribed() throws IOException {
        DataDirectory data = DataDirectory.of(directory.resolve("data"));
        Users.of(data);
        Path home = FakeHome.create(directory.resolve("home"), "exit 1");
        new ServerState(data).remember(4711, ServerHome.of(home));
        remember(data, ProcessHandle.current());

        ServerFacts server = ServerProbe.find(data.root()).orElseThrow();

        assertThat(server.port()).isEqualTo(4711);
        assertThat(server.version()).isEqualTo("1.2.3");
        assertThat(server.users()).isEmpty();
        assertThat(server.startedAt())
                .isEqualTo(ProcessHandle.current().info().startInstant().orElseThrow());
    }

    @Test
    void aServerThatHasEndedIsNone() throws IOException {
        DataDirectory data = DataDirectory.of(directory.resolve("data"));
        Users.of(data);
        new ServerState(data).remember(4711, new ServerHome(directory, "1.2.3"));
        Process ended = new ProcessBuilder("sleep", "60").start();
        remember(data, ended.toHandle());
        ended.destroyForcibly().onExit().join();

        assertThat(ServerProbe.find(data.root())).isEmpty();
        assertThat(ServerProbe.isRunning(data.root())).isFalse();
    }

    private static void remember(DataDirectory data, ProcessHandle process) throws IOException {
        String line = ProcessIdentity.of(process).written();
        Files.write(data.state().resolve(Guardian.PROCESSES), List.of(line, line));
    }
}
