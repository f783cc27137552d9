package org.tongwen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TongwenTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"serve", "index", "search"})
    void helpNamesEverySubCommandAndEachHasHelpOfItsOwn(String command) {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains(command);
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("--data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "index", "search", "serve --port x"})
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

    private int run(String... arguments) {
        CommandLine program = Tongwen.commandLine();
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }
}
