package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks for the secrets of a running server where others could read them. */
class SecretsIT {

    private static RunningServer running;
    private static List<String> secrets;

    @BeforeAll
    static void start() throws IOException {
        running = RunningServer.start(elasticsearch -> {});
        secrets = Stream.concat(
                        Files.readAllLines(running.data().resolve("server/passwords.properties")).stream()
                                .filter(line -> line.contains("="))
                                .map(line -> line.substring(line.indexOf('=') + 1)),
                        Stream.of(RunningServer.TOKEN))
                .toList();
        running.api().write("DELETE", "/api/v1/documents/none", "text/plain", "");
        running.api().get("/api/v1/documents?token=" + RunningServer.TOKEN.replace('t', 'x'));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void noneStandsOnACommandLine() throws IOException {
        assertThat(secrets).hasSize(3);
        List<String> lines = ProcessHandle.current()
                .descendants()
                .map(SecretsIT::commandLine)
                .toList();
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("org.elasticsearch"));
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain(secrets));
    }

    @Test
    void noneStandsInALog() throws IOException {
        try (Stream<Path> files = Files.walk(running.data().resolve("logs"))) {
            List<Path> logs = files.filter(Files::isRegularFile).toList();
            assertThat(logs).isNotEmpty();
            assertThat(logs)
                    .allSatisfy(log -> assertThat(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1))
                            .doesNotContain(secrets));
        }
    }

    @Test
    void whatTheServerKeepsOnlyItsOwnerReads() throws IOException {
        for (String directory : List.of("server", "config", "index", "logs", "tmp")) {
            assertThat(permissions(running.data().resolve(directory))).isEqualTo("rwx------");
        }
        for (String file : List.of("server/passwords.properties", "config/users", "config/elasticsearch.keystore")) {
            assertThat(permissions(running.data().resolve(file))).isEqualTo("rw-------");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Empty for a process that has ended meanwhile. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }
}
