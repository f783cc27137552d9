package org.tongwen.api.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.RunningServer;
import org.tongwen.api.it.SampleServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every example of the page as a reader would, against the sample corpus. */
@ExtendWith(SampleServer.class)
class GuideIT {

    /** Says nothing of its progress, and fails where the server answers an error. */
    private static final String QUIET = "curl() { command curl -sS --fail-with-body \"$@\"; }\n";

    private static final String TOKEN = "$(./tongwen token create me --sample)";

    /** What curl ends with if the server answered an error. */
    private static final int HTTP_ERROR = 22;

    private final Api api;

    GuideIT(Api api) {
        this.api = api;
    }

    static Stream<Example> commands() {
        return Example.ofPage().stream().filter(example -> example.language().equals("sh"));
    }

    static Stream<Example> scripts() {
        return Example.ofPage().stream().filter(example -> example.language().equals("python"));
    }

    @Test
    void thePageHasExamples() {
        assertThat(commands()).hasSizeGreaterThan(10);
        assertThat(commands().filter(example -> example.findShown().isPresent()))
                .hasSizeGreaterThan(2);
        assertThat(scripts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsShownIsAnswered(Example example, @TempDir Path folder) throws Exception {
        boolean fails = example.findShown()
                .filter(shown -> shown.contains("urn:tongwen:problem"))
                .isPresent();
        String answer = writes(example)
                ? runInACollectionOfItsOwn(folder, example)
                : run(api, folder, fails ? HTTP_ERROR : 0, "bash", QUIET + example.code());
        assertThat(answer).isNotBlank();
        if (!fails && answer.startsWith("{") && !example.code().contains(" -o ") && !writes(example)) {
            assertFound(answer);
        }
        example.findShown().ifPresent(shown -> Shape.check(json(shown), json(answer), ""));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsRun(Example example, @TempDir Path folder) throws Exception {
        assumeThat(isThere("python3"))
                .as("SKIPPED: no python3 to run the scripts of docs/api.md")
                .isTrue();
        assertThat(run(api, folder, 0, "python3", example.code()).lines()).hasSizeGreaterThan(20);
    }

    /** Each line of JSON tells of something that was found. */
    private static void assertFound(String answer) {
        assertThat(answer.lines().map(GuideIT::json))
                .allSatisfy(line -> assertThat(Stream.of(
                                        "/meta/total/value",
                                        "/total/value",
                                        "/typed/total/value",
                                        "/meta/totals/0/value",
                                        "/searches/0/now/total",
                                        "/meta/occurrences",
                                        "/a/total/value",
                                        "/suggestions/0/count",
                                        "/count",
                                        "/meta/equal",
                                        "/occurrences")
                                .mapToLong(path -> line.at(path).asLong(0))
                                .max()
                                .orElse(0))
                        .as(answer)
                        .isPositive());
    }

    private static boolean writes(Example example) {
        return example.code().contains(TOKEN);
    }

    /** What is written changes the scores of all other documents. */
    private static String runInACollectionOfItsOwn(Path folder, Example example)
            throws IOException, InterruptedException {
        try (RunningServer own = RunningServer.start(elasticsearch -> {})) {
            String code = example.code().replace(TOKEN, RunningServer.TOKEN);
            return run(own.api(), folder, 0, "bash", QUIET + code);
        }
    }

    /** Returns what it prints, or else writes into files. */
    private static String run(Api api, Path folder, int exit, String program, String code)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("script"),
                code.replace("localhost:8080", api.uri("/").getAuthority()));
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(program, script.toString())
                .directory(Files.createDirectory(folder.resolve("files")).toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(code).isTrue();
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue())
                .as(code + printed + Files.readString(errors))
                .isEqualTo(exit);
        return printed.isEmpty() ? contents(folder.resolve("files")) : printed;
    }

    private static String contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            String content = Files.readString(all.getFirst(), StandardCharsets.UTF_8);
            assertThat(content.lines()).hasSizeGreaterThan(1);
            return content;
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
