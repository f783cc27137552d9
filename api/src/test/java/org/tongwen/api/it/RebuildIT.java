package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongwen.api.command.SampleCorpus;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.generation.Generation;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.RebuildListener;
import org.tongwen.indexer.RebuildReport;
import org.tongwen.indexer.load.rebuild.Age;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The index is built anew from what it keeps, while it is searched and written. */
@TestMethodOrder(MethodName.class)
class RebuildIT {

    private static final String DOCUMENTS = "/api/v1/documents";
    private static final List<String> QUERIES = List.of("製造業", "碳", "\"专精特新\"", "通知", "江苏");
    private static final String EARLIER_EDITION = "an earlier edition";

    private static RunningServer running;
    private static Api api;
    private static ElasticsearchClient client;

    @BeforeAll
    static void start() {
        running = RunningServer.start(elasticsearch ->
                SampleCorpus.index(elasticsearch, new PrintWriter(System.out, true, StandardCharsets.UTF_8)));
        api = running.api();
        client = new ElasticsearchClient(running.elasticsearch().writer()._transport());
        upload(record("kept", "滩涂利用规划"), record("corrected", "滩涂保护规划"), record("removed", "滩涂围垦规划"));
        upload(record("kept", "滩涂利用规划（修订）"));
        api.write("PATCH", DOCUMENTS + "/corrected", "application/merge-patch+json", "{\"region\": \"上海\"}");
        api.write("DELETE", DOCUMENTS + "/removed", "text/plain", "");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_whatIsAsTheProgramWouldWriteItIsCopied() throws IOException {
        Map<String, JsonNode> documents = all(IndexNames.READ);
        Map<String, JsonNode> past = all(IndexNames.PAST);
        Generation old = generation();

        RebuildReport report = new Indexer().rebuild(running.elasticsearch(), RebuildListener.NONE);

        assertThat(report.copied()).isEqualTo(documents.size() + past.size());
        assertThat(List.of(report.reread(), report.unreadable(), report.changed(), report.late()))
                .containsOnly(0L);
        assertThat(report.oldDeleted()).isTrue();
        assertThat(generation()).isNotEqualTo(old);
        assertThat(all(IndexNames.READ)).isEqualTo(documents);
        assertThat(all(IndexNames.PAST)).isEqualTo(past).hasSizeGreaterThanOrEqualTo(3);
        assertThat(running.elasticsearch().generations().others()).isEmpty();
    }

    /** Of pages, records, notices with their plans, corrected and removed documents alike. */
    @Test
    void b_whatIsReadAgainFromItsOriginalIsTheSame() throws IOException {
        age();
        Map<String, JsonNode> documents = all(IndexNames.READ);
        assertThat(Age.of(running.elasticsearch()).reasons())
                .singleElement()
                .asString()
                .contains("another edition");

        RebuildReport report = new Indexer().rebuild(running.elasticsearch(), RebuildListener.NONE);

        assertThat(report.reread()).isGreaterThanOrEqualTo(90);
        assertThat(report.unreadable()).isZero();
        assertThat(withoutEdition(all(IndexNames.READ))).isEqualTo(withoutEdition(documents));
        assertThat(report.changed()).isZero();
        assertThat(Age.of(running.elasticsearch()).reasons()).isEmpty();
    }

    @Test
    void c_searchesAndWritersGoOn() throws Exception {
        Map<String, Integer> totals = new TreeMap<>();
        QUERIES.forEach(query -> totals.put(query, total(query)));
        AtomicBoolean done = new AtomicBoolean();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        CompletableFuture<Integer> searching = CompletableFuture.supplyAsync(() -> {
            int count = 0;
            for (; !done.get(); count++) {
                String query = QUERIES.get(count % QUERIES.size());
                HttpResponse<String> answer = api.get(DOCUMENTS + Api.query("q=" + query, "facets=region", "size=0"));
                if (answer.statusCode() != 200
                        || Api.json(answer).at("/meta/total/value").asInt() != totals.getOrDefault(query, -1)) {
                    wrong.add(query + ": " + answer.body());
                }
            }
            return count;
        });
        CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
            int count = 0;
            for (; !done.get(); count++) {
                upload(record("late-" + count, "无关文书之" + count));
                upload(record("late-again", "又一文书之" + count));
            }
            return count;
        });

        for (int round = 0; round < 3; round++) {
            age();
            new Indexer().rebuild(running.elasticsearch(), RebuildListener.NONE);
        }

        done.set(true);
        assertThat(searching.get()).isGreaterThan(20);
        int written = writing.get();
        assertThat(wrong).isEmpty();
        Map<String, JsonNode> documents = all(IndexNames.READ);
        assertThat(documents.keySet())
                .containsAll(
                        IntStream.range(0, written).mapToObj(i -> "late-" + i).toList());
        assertThat(Objects.requireNonNull(documents.get("late-again"))
                        .at("/text/title")
                        .asString())
                .isEqualTo("又一文书之" + (written - 1));
    }

    @Test
    void d_aRebuildThatFailsLeavesTheOldIndexServing() throws IOException {
        Generation old = generation();
        Map<String, JsonNode> documents = all(IndexNames.READ);

        assertThatThrownBy(() -> new Indexer().rebuild(running.elasticsearch(), new RebuildListener() {
                    @Override
                    public void progress(long written, long total) {
                        throw new ElasticsearchProblem("the disk is full");
                    }
                }))
                .isInstanceOf(ElasticsearchProblem.class);

        assertThat(generation()).isEqualTo(old);
        assertThat(running.elasticsearch().generations().others()).isEmpty();
        assertThat(all(IndexNames.READ)).isEqualTo(documents);
        upload(record("after", "失败之后"));
        assertThat(total("失败之后")).isOne();
    }

    private static Generation generation() {
        return running.elasticsearch().generations().find().orElseThrow();
    }

    /** Makes all documents look as if they had been read by another program. */
    private static void age() throws IOException {
        BulkRequest.Builder request = new BulkRequest.Builder().index(IndexNames.WRITE);
        all(IndexNames.READ).forEach((id, document) -> {
            if (document.at("/archive/deleted_at").isMissingNode()) {
                request.operations(o -> o.update(u ->
                        u.id(id).action(a -> a.doc(Map.of("archive", Map.of("read_by", EARLIER_EDITION))))));
            }
        });
        assertThat(client.bulk(request.build()).errors()).isFalse();
    }

    private static Map<String, JsonNode> all(String index) throws IOException {
        client.indices().refresh(request -> request.index(index));
        Map<String, JsonNode> all = new TreeMap<>();
        for (Hit<JsonNode> hit : client.search(request -> request.index(index).size(1_000), JsonNode.class)
                .hits()
                .hits()) {
            all.put(
                    Optional.ofNullable(hit.id()).orElseThrow(),
                    Optional.ofNullable(hit.source()).orElseThrow());
        }
        return all;
    }

    private static Map<String, JsonNode> withoutEdition(Map<String, JsonNode> documents) {
        documents.values().forEach(document -> ((ObjectNode) document.required("archive")).remove("read_by"));
        return documents;
    }

    private static int total(String query) {
        return Api.json(api.get(DOCUMENTS + Api.query("q=" + query, "size=0")))
                .at("/meta/total/value")
                .asInt();
    }

    private static String record(String id, String title) {
        return """
                {"id": "%s", "title": "%s", "region": "江苏", "source": "it", "published_on": "2020-05-01", "body": "%s，自发布之日起施行。"}
                """.formatted(id, title, title);
    }

    private static void upload(String... records) {
        HttpResponse<String> answer = api.write(
                "POST", DOCUMENTS + Api.query("file=it.jsonl"), "application/x-ndjson", String.join("", records));
        assertThat(answer.body()).contains("\"failed\":0");
    }
}
