package org.tongwen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TongwenTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "index",
                "search",
                "status",
                "stop",
                "doctor",
                "reindex",
                "token list",
                "backup",
                "restore"
            })
    void helpNamesEverySubCommandAndEachHasHelpOfItsOwn(String command) {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains(command.replace(" list", ""));
        assertThat(run((command + " --help").split(" "))).isZero();
        assertThat(out.toString()).contains("--data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "index", "search", "serve --port x", "backup", "restore"})
    void whatCannotBeReadIsAnErrorOfUse(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void aPathThatIsNotThereIsOneLine() {
        assertThat(run("index", "/no/such/folder")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("tongwen: there is no file or folder /no/such/folder.");
    }

    @Test
    void aTokenIsShownOnceListedWithoutItsSecretAndRevoked(@TempDir Path data) throws IOException {
        assertThat(run("token", "create", "me", "--scope", "read", "--expires", "90d", "--data", data.toString()))
                .isZero();
        String secret = out.toString().strip();
        assertThat(secret).matches("tw_[A-Za-z0-9_-]{43}");
        assertThat(data.resolve("tokens.json")).content().contains("\"me\"").doesNotContain(secret);
        assertThat(run("token", "create", "me", "--data", data.toString())).isEqualTo(1);
        assertThat(run("token", "list", "--data", data.toString())).isZero();
        assertThat(out.toString().substring(secret.length()))
                .contains("me ", "read", "expires 20")
                .doesNotContain(secret);
        assertThat(run("token", "revoke", "me", "--data", data.toString())).isZero();
        assertThat(run("token", "revoke", "me", "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("tongwen: there is a token 'me' already.", "tongwen: there is no token 'me'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create a/b", "create a --expires soon", "create a --expires 0d"})
    void aTokenThatCannotBeIsOneLine(String line, @TempDir Path data) {
        assertThat(run(("token " + line + " --data " + data).split(" "))).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("tongwen: ");
        assertThat(data.resolve("tokens.json")).doesNotExist();
    }

    @Test
    void aPortThatCannotBeIsOneLine() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("tongwen: --port takes a number from 0 to 65535.");
    }

    @Test
    void aSizeThatCannotBeIsOneLine(@TempDir Path data) {
        assertThat(run("search", "碳", "--size", "201", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("tongwen: --size takes a number from 0 to 200.");
    }

    @Test
    void aHeapThatCannotBeIsOneLine(@TempDir Path data) {
        assertThat(run("search", "碳", "--heap", "much", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("tongwen: ")
                .contains("512m");
    }

    @Test
    void whereNothingRunsThereIsNothingToStop(@TempDir Path data) {
        assertThat(run("status", "--data", data.toString())).isEqualTo(3);
        assertThat(out.toString()).startsWith("Tongwen on " + data + " is not running.");
        assertThat(run("stop", "--data", data.toString())).isZero();
        assertThat(out.toString()).contains("Nothing runs on " + data + ".");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDryRunShowsWhatWouldBeIndexedWithItsEvidence(@TempDir Path folder, @TempDir Path reports) throws IOException {
        Files.writeString(folder.resolve("notice.txt"), "关于防汛的通知\n苏政办发〔2018〕9号\n各市：\n照办。\n江苏省人民政府办公厅\n2018年9月7日");
        Files.writeString(folder.resolve("records.jsonl"), "{\"title\":\"甲\",\"date\":\"2023-02-30\"}\n{broken\n");
        Path report = reports.resolve("report.json");
        assertThat(run("index", "--dry-run", "--report", report.toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("苏政办发〔2018〕9号", "issued_on", "extracted", "“2018年9月7日”")
                .contains("note: " + folder + "/records.jsonl:1: date \"2023-02-30\" was not understood")
                .contains("failed: " + folder + "/records.jsonl:2: not valid JSON");
        JsonNode written = JsonMapper.shared().readTree(report.toFile());
        assertThat(written.path("indexed").asInt()).isEqualTo(2);
        assertThat(written.path("inputs").size()).isEqualTo(3);
        assertThat(written.path("inputs").findValuesAsString("outcome"))
                .containsExactlyInAnyOrder("indexed", "indexed", "failed");
    }

    @Test
    void aListOfFilesCanBeRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notice.txt"), "关于防汛的通知\n请各地照办。");
        Path list = Files.writeString(
                folder.resolve("list"), folder.getParent() + "/./" + folder.getFileName() + "/notice.txt\n\n");
        assertThat(run("index", "--dry-run", "--files-from", list.toString())).isZero();
        assertThat(out.toString())
                .contains(folder.getFileName() + "/notice.txt")
                .contains("read 1 ");
        assertThat(run(
                        "index",
                        "--dry-run",
                        "--files-from",
                        folder.resolve("none").toString()))
                .isEqualTo(1);
    }

    @Test
    void industriesThatCannotBeReadAreOneLine(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("notice.txt"), "关于防汛的通知\n请各地照办。");
        Path taxonomy = Files.writeString(
                folder.resolve("own.tsv"), "# version 1\nid\tname\tname_hant\tname_en\tcodes\tterms\ntea\t茶\n");

        Process program = program("tongwen.industries", taxonomy, "index", "--dry-run", folder.toString());

        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(errors(program))
                .isEqualTo("tongwen: tongwen.industries: " + taxonomy + ", line 3: nothing in the column name_hant");
    }

    @ParameterizedTest
    @FieldSource("org.tongwen.api.command.OwnTables#SETTINGS")
    void aTableThatIsMissingIsOneLineBeforeAnythingStarts(String setting, @TempDir Path folder)
            throws IOException, InterruptedException {
        Process program = program(
                setting,
                folder.resolve("own.tsv"),
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString());

        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(errors(program)).isEqualTo("tongwen: " + setting + ": no such file: " + folder.resolve("own.tsv"));
        assertThat(folder.resolve("data/index")).doesNotExist();
    }

    @Test
    void aServerCanBeStoppedWhoseTableIsMissing(@TempDir Path folder) throws IOException, InterruptedException {
        Process program = program("tongwen.industries", folder.resolve("own.tsv"), "stop", "--data", folder.toString());

        assertThat(program.waitFor()).isZero();
        assertThat(errors(program)).isEmpty();
    }

    /** A program of its own, since its tables are read once. */
    private static Process program(String setting, Path table, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + setting + "=" + table,
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Tongwen.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String errors(Process program) throws IOException {
        return new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private int run(String... arguments) {
        CommandLine program = Tongwen.commandLine();
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }
}
