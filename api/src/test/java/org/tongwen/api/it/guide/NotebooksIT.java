package org.tongwen.api.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.SampleServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the notebooks as a researcher would, where what they need is installed, and looks at what they leave behind. */
@ExtendWith(SampleServer.class)
class NotebooksIT {

    private static final Path NOTEBOOKS =
            Path.of(Objects.requireNonNull(System.getProperty("tongwen.home")), "docs", "notebooks");

    private final Api api;

    @TempDir
    Path folder;

    NotebooksIT(Api api) {
        this.api = api;
    }

    @Test
    void thePythonNotebookDrawsAndWritesWhatTheServerSays() throws Exception {
        Optional<String> python = Stream.of("python3", "/usr/bin/python3")
                .filter(program -> runs(program, "-c", "import pandas, matplotlib"))
                .findFirst();
        assumeThat(python)
                .as("SKIPPED: no python3 with pandas and matplotlib to run research.ipynb")
                .isPresent();
        Path script = Files.writeString(folder.resolve("notebook.py"), code("research.ipynb"));
        run(python.orElseThrow(), script.toString());
        assertWritten();
        assertThat(folder.resolve("regions.png")).isNotEmptyFile();
    }

    @Test
    void theScriptInRDrawsAndWritesWhatTheServerSays() throws Exception {
        assumeThat(runs("Rscript", "-e", "library(jsonlite)"))
                .as("SKIPPED: no Rscript with jsonlite to run research.R")
                .isTrue();
        run("Rscript", NOTEBOOKS.resolve("research.R").toString());
        assertWritten();
    }

    private void assertWritten() throws IOException {
        JsonNode receipt = JsonMapper.shared().readTree(Files.readString(folder.resolve("receipt.json")));
        assertThat(receipt.at("/searches/0/total").asLong()).isEqualTo(Api.total(api.documents("q=產業集群")));
        assertThat(Files.readAllLines(folder.resolve("out")).stream()
                        .filter(line -> line.startsWith("same:"))
                        .map(String::toLowerCase))
                .singleElement()
                .asString()
                .contains("true");
        long occurrences = Api.json(api.get("/api/v1/concordance" + Api.query("q=产业集群")))
                .at("/meta/total/value")
                .asLong();
        assertThat(Files.readAllLines(folder.resolve("concordance.csv"))).hasSize((int) occurrences + 1);
        long groups = Api.json(api.get("/api/v1/groups" + Api.query("q=产业集群", "by=region,year")))
                .at("/meta/groups")
                .asLong();
        assertThat(Files.readAllLines(folder.resolve("regions.csv"))).hasSize((int) groups + 1);
        assertThat(folder.resolve("trend.png")).isNotEmptyFile();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        process.environment().put("TONGWEN", "http://" + api.uri("/").getAuthority());
        process.environment().put("LANG", "C.UTF-8");
        Process started = process.start();
        assertThat(started.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(started.exitValue()).as(Files.readString(out)).isZero();
    }

    /** Returns the code of a notebook, cell after cell. */
    private static String code(String notebook) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(NOTEBOOKS.resolve(notebook)))
                .get("cells")
                .valueStream()
                .filter(cell -> cell.get("cell_type").asString().equals("code"))
                .map(cell ->
                        cell.get("source").valueStream().map(JsonNode::asString).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
