package org.tongwen.api.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.tongwen.api.command.LastBackup;
import org.tongwen.api.command.SampleCorpus;
import org.tongwen.api.command.backup.BackupCommand;
import org.tongwen.api.command.backup.RestoreCommand;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.RunningServer;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.inspection.IndexFacts;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A backup that is made while documents come in, told in order, as each server costs many seconds. */
@TestMethodOrder(MethodName.class)
class BackupIT {

    private static final int INCOMING = 8_000;
    private static final String CORRECTED = "/api/v1/documents/";

    @TempDir
    static Path folder;

    private static RunningServer running;
    private static Path backup = Path.of("");
    private static long before;
    private static String corrected = "";
    private static Map<String, String> answers = Map.of();

    @BeforeAll
    static void start() {
        running = RunningServer.start(elasticsearch ->
                SampleCorpus.index(elasticsearch, new PrintWriter(System.out, true, StandardCharsets.UTF_8)));
        corrected = Api.ids(running.api().documents("q=先进制造业集群", "size=1")).getFirst();
        assertThat(running.api()
                        .write("PATCH", CORRECTED + corrected, "application/merge-patch+json", "{\"region\": \"南京\"}")
                        .statusCode())
                .isEqualTo(200);
        answers = answers(running.api());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a1_isMadeWhileDocumentsComeIn() throws Exception {
        CountDownLatch begun = new CountDownLatch(INCOMING / 10);
        Path incoming = Files.write(
                folder.resolve("incoming.jsonl"),
                IntStream.range(0, INCOMING).mapToObj(BackupIT::line).toList());
        CompletableFuture<Void> indexing = CompletableFuture.runAsync(() -> new Indexer()
                .index(IndexRequest.of(List.of(incoming)), running.elasticsearch(), new IndexListener() {
                    @Override
                    public void done(Outcome outcome) {
                        begun.countDown();
                    }
                }));
        assertThat(begun.await(2, TimeUnit.MINUTES)).isTrue();

        Run run = backUp();

        assertThat(run.exitCode()).as(run.err()).isZero();
        backup = only(folder.resolve("backups"));
        indexing.get(3, TimeUnit.MINUTES);
        JsonNode index = JsonMapper.shared()
                .readTree(backup.resolve("manifest.json").toFile())
                .at("/indices/0");
        before = index.at("/before/documents").asLong();
        assertThat(before).isBetween(89L, 89L + INCOMING - 1);
        assertThat(index.at("/documents_after").asLong()).isBetween(before, 89L + INCOMING);
        assertThat(index.at("/before/aliases").valueStream().map(JsonNode::asString))
                .containsExactly("tongwen-read", "tongwen-write");
        assertThat(running.data().resolve("snapshots")).isEmptyDirectory();
        assertThat(LastBackup.find(running.data()).orElseThrow().folder()).isEqualTo(backup.toString());
    }

    @Test
    void a2_comesBackWithTheSameAnswersAndCorrections() throws Exception {
        Path data = folder.resolve("restored");

        Run run = Run.of(new RestoreCommand(), backup, "--data", data, "--heap", "512m");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(data.resolve("snapshots")).isEmptyDirectory();
        try (RunningServer restored = RunningServer.on(data)) {
            assertThat(answers(restored.api())).isEqualTo(answers);
            assertThat(restored.api().document(corrected).at("/region/code").asString())
                    .isEqualTo("320100");
            assertThat(documents(restored.elasticsearch())).isBetween(before, documents(running.elasticsearch()));
        }
    }

    @Test
    void a3_aDamagedFileIsNamedAndNothingIsBegun() throws IOException {
        Path damaged = folder.resolve("damaged");
        FileSystemUtils.copyRecursively(backup, damaged);
        Path largest = largest(damaged.resolve("snapshot"));
        byte[] content = Files.readAllBytes(largest);
        content[content.length / 2] ^= 1;
        Files.write(largest, content);

        Run run = Run.of(new RestoreCommand(), damaged, "--data", folder.resolve("never"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the backup is damaged: " + largest);
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void a4_aDirectoryWithDataIsLeftAlone() throws IOException {
        Path data = Files.createDirectory(folder.resolve("full"));
        Files.writeString(data.resolve("api-token"), "mine");

        Run run = Run.of(new RestoreCommand(), backup, "--data", data);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(data + " is not empty");
        assertThat(only(data)).hasContent("mine");
    }

    @Test
    void a5_aBackupThatWasKilledIsRefusedAndTheNextIsWhole() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        Process process = Run.start(folder.resolve("killed.log"), "backup", killed, "--data", running.data());
        while (isEmpty(killed)) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(only(killed)).asString().endsWith(".unfinished");

        Run run = Run.of(new RestoreCommand(), only(killed), "--data", folder.resolve("never"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is no backup that was finished");
        assertThat(folder.resolve("never")).doesNotExist();

        Run next = backUp();
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(running.data().resolve("snapshots")).isEmptyDirectory();
    }

    private static Run backUp() {
        return Run.of(new BackupCommand(), folder.resolve("backups"), "--data", running.data());
    }

    /** Of the sample alone, which the incoming documents have no word of. */
    private static Map<String, String> answers(Api api) {
        return Stream.of(
                        "/api/v1/documents" + Api.query("q=先进制造业集群", "sort=newest", "fields=id,title"),
                        "/api/v1/documents" + Api.query("q=\"专精特新\"", "sort=newest", "facets=region,industry,year"),
                        "/api/v1/concordance" + Api.query("q=产业集群", "sort=right"),
                        "/api/v1/targets" + Api.query("metric=产值", "q=产业集群"),
                        CORRECTED + corrected + "/text")
                .collect(Collectors.toMap(
                        path -> path, path -> withoutReceipt(api.get(path).body())));
    }

    /** A receipt names the moment, and the state of the whole index. */
    private static String withoutReceipt(String body) {
        if (!body.startsWith("{")) {
            return body;
        }
        JsonNode answer = JsonMapper.shared().readTree(body);
        if (answer.get("meta") instanceof ObjectNode meta) {
            meta.remove(List.of("receipt", "took_ms", "index_version"));
        }
        return answer.toString();
    }

    private static long documents(TongwenElasticsearch elasticsearch) {
        return elasticsearch.inspection().indices().stream()
                .filter(index -> index.name().equals(IndexNames.documents(1)))
                .mapToLong(IndexFacts::documents)
                .sum();
    }

    private static String line(int number) {
        return "{\"id\": \"incoming-" + number + "\", \"source\": \"it\", \"title\": \"渔业捕捞第" + number
                + "号公告\", \"body\": \"" + "渔船应当返港。".repeat(40) + "\"}";
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private static Path only(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static Path largest(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
