package org.tongwen.api.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the archive of the build where nothing else is, and serves from it. */
@EnabledIfSystemProperty(
        named = ReleaseIT.ARCHIVE,
        matches = ".+",
        disabledReason = "the build was told to leave no archive (-P '!release')")
class ReleaseIT {

    static final String ARCHIVE = "tongwen.release.archive";

    private static final String READY = "Tongwen is ready: http://localhost:";

    @TempDir
    private static Path place = Path.of("");

    private static Path program = Path.of("");

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        program = unpack(Files.createDirectory(place.resolve("政策 检索")));
    }

    @Test
    void anUnpackedReleaseServesTheSample(@TempDir Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("数据");

        Process version = start(List.of("--version"));
        assertThat(new String(version.getInputStream().readAllBytes(), UTF_8)).startsWith("Tongwen ");
        assertThat(version.waitFor()).isZero();

        Process server = start(List.of("serve", "--sample", "--port", "0", "--data", data.toString()));
        try {
            Api api = new Api(awaitPort(server.inputReader(UTF_8)));
            assertThat(Api.json(api.get("/api/v1/documents?q=%E5%85%88%E9%80%B2%E8%A3%BD%E9%80%A0%E6%A5%AD"))
                            .at("/meta/total/value")
                            .asInt())
                    .isPositive();
            assertThat(api.get("/").statusCode()).isEqualTo(200);
        } finally {
            server.destroy();
            assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(program.resolve("data")).doesNotExist();
    }

    @Test
    void aReleaseCarriesTheTermsOfItsParts() {
        assertThat(Stream.of(
                                "LICENSE",
                                "NOTICE",
                                "THIRD-PARTY.txt",
                                "README.md",
                                "docs/operations.md",
                                "deploy/tongwen.service",
                                "elasticsearch/LICENSE.txt",
                                "elasticsearch/NOTICE.txt")
                        .map(program::resolve))
                .allMatch(Files::isRegularFile);
        assertThat(program).isDirectoryContaining("glob:**/tongwen-analysis-*.zip");
    }

    /** A service is run by another user than has unpacked it. */
    @Test
    void whoeverRunsAReleaseMayReadAllOfIt() throws IOException {
        try (Stream<Path> parts = Files.walk(program)) {
            assertThat(parts)
                    .allSatisfy(part -> assertThat(isReadableByAll(part)).isTrue());
        }
    }

    private static boolean isReadableByAll(Path part) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(part);
            return permissions.contains(OTHERS_READ)
                    && (!Files.isDirectory(part) || permissions.contains(OTHERS_EXECUTE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpack(Path folder) throws IOException, InterruptedException {
        Path archive = Path.of(Objects.requireNonNull(System.getProperty(ARCHIVE)));
        Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        return folder.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
    }

    /** Starts it as a service manager does, which tells a program of no language. */
    private static Process start(List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program.resolve("tongwen").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !name.equals("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // Writing it takes longer than it could save here.
        environment.put("TONGWEN_CACHE", "/dev/null/none");
        environment.put("TONGWEN_ELASTICSEARCH_HEAP", "512m");
        environment.put("TONGWEN_ELASTICSEARCH_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");
        return builder.start();
    }

    private static int awaitPort(BufferedReader output) {
        String ready = output.lines()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the program ended without serving"));
        return Integer.parseInt(ready.substring(READY.length()).split(" ", 2)[0]);
    }
}
