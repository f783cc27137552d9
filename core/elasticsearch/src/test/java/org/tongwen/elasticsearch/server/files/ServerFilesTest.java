package org.tongwen.elasticsearch.server.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.server.FakeHome;

/** Home, configuration and logs. */
class ServerFilesTest {

    @TempDir
    Path directory;

    @Test
    void aHomeTellsItsVersion() throws IOException {
        Path path = FakeHome.create(directory.resolve("home"), "exit 0");

        assertThat(ServerHome.of(path)).isEqualTo(new ServerHome(path, "1.2.3"));
    }

    @Test
    void aMissingHomeSaysWhatToRun() {
        assertThatThrownBy(() -> ServerHome.of(directory))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining("There is no Elasticsearch at " + directory)
                .hasMessageContaining("./mvnw package")
                .hasMessageContaining("tongwen.elasticsearch.home");
    }

    @Test
    void theConfigurationKeepsTheServerLocalAndClosed() throws IOException {
        DataDirectory data = configure("it's data");

        assertThat(data.config().resolve("elasticsearch.yml"))
                .content()
                .contains("network.host: 127.0.0.1\n", "http.port: 9876\n", "xpack.security.enabled: true\n")
                .contains("path.data: '" + data.root().toString().replace("'", "''") + "/index'\n")
                .doesNotContain("@");
        assertThat(data.config().resolve("users")).content().contains("{PBKDF2}");
        assertThat(data.config().resolve("roles.yml")).content().contains("tongwen_reader:");
    }

    @Test
    void theJvmGetsItsHeapAndWritesNothingIntoTheHome() throws IOException {
        DataDirectory data = configure("data");

        assertThat(data.config().resolve("jvm.options"))
                .content()
                .isEqualTo("-XX:+UseG1GC\n-Djava.io.tmpdir=${ES_TMPDIR}\n");
        assertThat(data.config().resolve("jvm.options.d/tongwen.options"))
                .content()
                .contains("-Xms512m\n-Xmx512m\n", "-XX:ErrorFile=" + data.logs(), "\n-Dextra=1\n");
    }

    @Test
    void theTailOfTheLogsIsShortAndHasNoStackFrames() throws IOException {
        Path log = directory.resolve("log");
        Path output = Files.writeString(directory.resolve("output"), "\n" + "x".repeat(1000) + "\nlast\n");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            lines.append("line ").append(i).append("\n\tat some.Frame\n");
        }
        Files.writeString(log, lines);

        List<String> tail =
                LogTail.of(log, directory.resolve("missing"), output).lines().toList();

        assertThat(tail).hasSize(20).startsWith("line 82").endsWith("line 99", "x".repeat(300) + "…", "last");
    }

    private DataDirectory configure(String name) throws IOException {
        DataDirectory data = DataDirectory.of(directory.resolve(name));
        Path path = FakeHome.create(directory.resolve("home"), "exit 0");
        var settings = new ElasticsearchSettings.Embedded(data.root(), path, "512m", List.of("-Dextra=1"), 0);
        new ServerConfiguration(data).write(ServerHome.of(path), Users.of(data), settings, 9876);
        return data;
    }
}
