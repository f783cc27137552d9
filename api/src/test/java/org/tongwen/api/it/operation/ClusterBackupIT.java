package org.tongwen.api.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.command.backup.BackupCommand;
import org.tongwen.api.command.backup.RestoreCommand;
import org.tongwen.api.command.doctor.DoctorCommand;
import org.tongwen.api.it.RunningServer;
import org.tongwen.api.it.SampleServer;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.backup.BackedUpIndex;
import org.tongwen.elasticsearch.backup.TemporaryRepository;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.server.ServerFacts;
import org.tongwen.elasticsearch.server.ServerProbe;

/** A second server as somebody's cluster, whose path.repo is its own folder of snapshots. */
@ExtendWith(SampleServer.class)
@TestMethodOrder(MethodName.class)
class ClusterBackupIT {

    @TempDir
    static Path folder;

    private static Path node = Path.of("");
    private static TongwenElasticsearch cluster;

    @BeforeAll
    static void startNode() {
        node = folder.resolve("node");
        cluster = TongwenElasticsearch.open(
                ElasticsearchSettings.of(Map.of(
                        ElasticsearchSettings.DATA,
                        node.toString(),
                        ElasticsearchSettings.HOME,
                        System.getProperty(ElasticsearchSettings.HOME, ""),
                        ElasticsearchSettings.HEAP,
                        "512m")::get),
                line -> {});
    }

    @AfterAll
    static void stopNode() {
        cluster.close();
    }

    @Test
    void a1_aBackupOfTheOwnServerIsRestoredIntoTheCluster(RunningServer sample) throws IOException {
        Path backups = node.resolve("snapshots/backups");
        Run made = Run.of(new BackupCommand(), backups, "--data", sample.data());
        assertThat(made.exitCode()).as(made.err()).isZero();
        Path backup = only(backups);

        Run run = asCluster(() -> Run.of(new RestoreCommand(), backup, "--data", folder.resolve("client")));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(cluster.snapshots().indices())
                .extracting(BackedUpIndex::documents, BackedUpIndex::aliases)
                .isEqualTo(sample.elasticsearch().snapshots().indices().stream()
                        .map(index -> Tuple.tuple(index.documents(), index.aliases()))
                        .toList());
        assertThat(backup.resolve("manifest.json")).exists();
        Run again = asCluster(() -> Run.of(new RestoreCommand(), backup, "--data", folder.resolve("again")));
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("has an index already");
    }

    @Test
    void a2_theDoctorLooksIntoACluster() {
        Run run = asCluster(() -> Run.of(new DoctorCommand(), "--data", folder.resolve("client")));
        assertThat(run.out())
                .contains("ok: Elasticsearch: cluster at http://127.0.0.1:")
                .contains("Nodes: tongwen: 9.")
                .contains("ok: Rights: ")
                .contains("ok: Dictionary: ");
    }

    @Test
    void a3_aClusterIsBackedUpIntoItsOwnRepository() throws IOException {
        Path backups = folder.resolve("backups");
        Run none = asCluster(() -> Run.of(new BackupCommand(), backups, "--data", folder.resolve("client")));
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("tongwen.elasticsearch.repository");

        try (TemporaryRepository repository =
                cluster.snapshots().register("own", node.toRealPath().resolve("snapshots/own"), false)) {
            System.setProperty("tongwen.elasticsearch.repository", repository.name());
            Run run = asCluster(() -> Run.of(new BackupCommand(), backups, "--data", folder.resolve("client")));
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(only(backups).resolve("manifest.json"))
                    .content()
                    .contains("\"repository\" : \"" + repository.name() + "\"");
            assertThat(node.resolve("snapshots/own/indices")).isNotEmptyDirectory();
        } finally {
            System.clearProperty("tongwen.elasticsearch.repository");
        }
        Run embedded = Run.of(new RestoreCommand(), only(backups), "--data", folder.resolve("embedded"));
        assertThat(embedded.exitCode()).isEqualTo(1);
        assertThat(embedded.err()).contains("of a cluster: restore it into a cluster");
    }

    private static Run asCluster(Supplier<Run> command) {
        ServerFacts server = ServerProbe.find(node).orElseThrow();
        Map<String, String> settings = Map.of(
                ElasticsearchSettings.URIS,
                server.uri().toString(),
                ElasticsearchSettings.USERNAME,
                "tongwen_writer",
                ElasticsearchSettings.PASSWORD,
                password());
        settings.forEach(System::setProperty);
        try {
            return command.get();
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private static String password() {
        try {
            Properties passwords = new Properties();
            passwords.load(new StringReader(Files.readString(node.resolve("server/passwords.properties"))));
            return passwords.getProperty("tongwen_writer", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path only(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().getFirst();
        }
    }
}
