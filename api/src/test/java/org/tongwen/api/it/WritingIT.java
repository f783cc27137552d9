package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.write.DocumentWriter;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes a collection of its own while it is served. */
class WritingIT {

    private static final String DOCUMENTS = "/api/v1/documents";
    private static final String NOTICE = """
            {"id": "notice", "title": "江苏省人民政府关于加快先进制造业集群发展的通知", "source": "it", \
            "body": "各市人民政府：\\n为加快先进制造业集群发展，现将有关事项通知如下。\\n江苏省人民政府\\n2021年7月2日"}
            """;

    private static RunningServer running;
    private static Api api;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        running = RunningServer.start(elasticsearch -> {});
        api = running.api();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void whatIsSentIsFoundInEitherScriptWithAllThatFilesWouldHave() {
        List<JsonNode> answer = upload("sent.jsonl", """
                {"id": "sent-1", "title": "关于印发智能网联汽车行动方案的通知", "region": "上海", "year": 2022}
                {"id": "sent-2", "title": "", "body": ""}
                {"id": "sent-1", "title": "again"}
                """);
        assertThat(answer)
                .extracting(line ->
                        line.path("line").asString("") + line.path("outcome").asString(""))
                .containsExactlyInAnyOrder("1indexed", "2failed", "3failed", "");
        assertThat(answer.getLast().get("complete").asBoolean()).isTrue();
        assertThat(answer.getLast().get("indexed").asInt()).isOne();
        assertThat(Api.ids(api.documents("q=智慧網聯汽車 智能網聯", "match=any", "region=上海", "year=2022")))
                .containsExactly("sent-1");
        assertThat(outcome(upload("sent.jsonl", """
                {"id": "sent-1", "title": "关于印发智能网联汽车行动方案的通知", "region": "上海", "year": 2022}
                """))).isEqualTo("unchanged");
        assertThat(outcome(upload("sent.jsonl", """
                {"id": "sent-1", "title": "关于印发智能网联汽车行动方案的通知（修订）", "region": "上海"}
                """))).isEqualTo("updated");
        assertThat(outcome(upload("other.jsonl", """
                {"id": "sent-1", "title": "另一份文件"}
                """))).isEqualTo("failed");
    }

    @Test
    void whatIsDoneIsToldToAReaderWhoAsksForOneAtATimeWhileTheRestIsStillToCome() {
        CountDownLatch told = new CountDownLatch(100);
        AtomicBoolean inTime = new AtomicBoolean();
        InputStream rest = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                try {
                    inTime.set(told.await(30, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    throw new InterruptedIOException(e.getMessage());
                }
                return read();
            }
        };
        // Two megabytes: nothing is read before it is known in which encoding the first one is.
        byte[] first = ("no record" + " ".repeat(90) + "\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try (DocumentWriter writer = new DocumentWriter(running.elasticsearch(), new SimpleMeterRegistry())) {
            writer.upload("slow-sender.jsonl", new SequenceInputStream(new ByteArrayInputStream(first), rest))
                    .limitRate(1)
                    .doOnNext(step -> told.countDown())
                    .blockLast(Duration.ofMinutes(1));
        }
        assertThat(inTime).isTrue();
    }

    @Test
    void correctionsSurviveThatADocumentIsIndexedAgainAndRemoved() throws IOException {
        upload("notices.jsonl", NOTICE);
        JsonNode corrected = correct("notice", """
                {"region": "南京", "issued_on": "2020-05", "industries": ["集成电路", "汽车"], "agencies": "unknown"}
                """);
        assertCorrected(corrected);
        assertThat(Api.ids(api.documents("region=南京", "year=2020", "industry=汽车")))
                .contains("notice");
        assertThat(Api.ids(api.documents("q=先进制造业集群", "year=2021"))).doesNotContain("notice");

        assertThat(outcome(upload("notices.jsonl", NOTICE.replace("加快", "推进")))).isEqualTo("updated");
        assertCorrected(api.document("notice"));
        Files.writeString(folder.resolve("notices.jsonl"), NOTICE);
        IndexReport report = new Indexer()
                .index(
                        new IndexRequest(List.of(folder.resolve("./notices.jsonl")), true, false),
                        running.elasticsearch(),
                        IndexListener.NONE);
        assertThat(report.updated()).isOne();
        assertCorrected(api.document("notice"));

        assertThat(remove("notice")).isEqualTo(204);
        assertThat(remove("notice")).isEqualTo(404);
        assertThat(api.get(DOCUMENTS + "/notice").statusCode()).isEqualTo(404);
        assertThat(outcome(upload("notices.jsonl", NOTICE))).isEqualTo("indexed");
        assertCorrected(api.document("notice"));

        JsonNode asFound = correct("notice", """
                {"region": null, "issued_on": null, "industries": null, "agencies": null}
                """);
        assertThat(asFound.at("/region/code").asString()).isEqualTo("320000");
        assertThat(asFound.get("issued_on").asString()).isEqualTo("2021-07-02");
        assertThat(asFound.get("corrections")).isEmpty();
    }

    @Test
    void worksAreCountedAnewWhenACopyIsCorrectedOrRemoved() {
        String text = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "第" + i + "项任务是建设第" + i * 7 + "号公共服务平台并开放共享。")
                .collect(Collectors.joining());
        upload("copies.jsonl", """
                {"id": "copy-1", "title": "平台建设方案", "published_on": "2021-03-01", "body": "%1$s"}
                {"id": "copy-2", "title": "平台建设方案", "published_on": "2021-03-02", "body": "%1$s"}
                {"id": "copy-3", "title": "平台建设方案", "published_on": "2021-03-03", "body": "%1$s"}
                """.formatted(text));
        assertThat(api.document("copy-3").at("/work/id").asString()).isEqualTo("copy-1");
        correct("copy-3", "{\"published_on\": \"2021-02-28\"}");
        assertThat(api.document("copy-1").at("/work/id").asString()).isEqualTo("copy-3");
        assertThat(remove("copy-3")).isEqualTo(204);
        assertThat(api.document("copy-2").at("/work/id").asString()).isEqualTo("copy-1");
        assertThat(api.document("copy-2").at("/work/copies").asInt()).isEqualTo(2);
    }

    @Test
    void whoSendsOneByOneDoesNotPayForAllThatCameBefore() {
        Indexer indexer = new Indexer();
        String body = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "第" + i + "条规定了第" + i * 3 + "类产品的检验方法和判定规则。")
                .collect(Collectors.joining());
        compared(indexer, copied("slow-1", body));
        assertThat(compared(indexer, "{\"id\": \"slow-3\", \"title\": \"平静的一天\"}"))
                .isOne();
        // What is like an earlier document is found all the same, and that is looked at again with it.
        assertThat(compared(indexer, copied("slow-2", body))).isEqualTo(2);
        assertThat(api.document("slow-1").at("/work/copies").asInt()).isEqualTo(2);
        assertThat(remove("slow-1")).isEqualTo(204);
        assertThat(api.document("slow-2").at("/work/copies").asInt()).isOne();
    }

    @Test
    void uploadsAndCorrectionsAtOnceAllCount() {
        upload("busy.jsonl", record(0));
        List<CompletableFuture<List<JsonNode>>> uploads = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> upload(
                        "busy-" + n + ".jsonl",
                        IntStream.range(1, 300)
                                .mapToObj(i -> record(n * 1000 + i))
                                .collect(Collectors.joining("\n")))))
                .toList();
        for (int year = 2001; year <= 2010; year++) {
            assertThat(correct("busy-0", "{\"year\": " + year + "}").get("year").asInt())
                    .isEqualTo(year);
        }
        assertThat(uploads)
                .allSatisfy(upload -> assertThat(
                                upload.join().getLast().get("indexed").asInt())
                        .isEqualTo(299));
        assertThat(Api.total(api.documents("q=\"繁忙的一天\""))).isEqualTo(4 * 299 + 1);
    }

    private static void assertCorrected(JsonNode document) {
        assertThat(document.at("/region/code").asString()).isEqualTo("320100");
        assertThat(document.get("year").asInt()).isEqualTo(2020);
        assertThat(document.get("issued_on").asString()).isEqualTo("2020-05");
        assertThat(document.get("agencies")).isEmpty();
        assertThat(document.get("corrections")
                        .valueStream()
                        .map(one -> one.get("field").asString()))
                .containsExactly("issued_on", "region", "agencies", "industries");
        assertThat(document.at("/corrections/1/found/0").asString()).isEqualTo("320000");
        assertThat(document.get("evidence")
                        .valueStream()
                        .filter(known -> known.get("origin").asString().equals("corrected"))
                        .map(known -> known.get("field").asString())
                        .distinct())
                .containsExactly("issued_on", "region", "agencies", "industries", "year");
    }

    /** Returns how many documents were compared with others. */
    private static long compared(Indexer indexer, String records) {
        AtomicLong compared = new AtomicLong();
        indexer.index(
                "slow.jsonl",
                new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8)),
                running.elasticsearch(),
                new IndexListener() {
                    @Override
                    public void compared(long documents) {
                        compared.set(documents);
                    }
                });
        return compared.get();
    }

    private static String copied(String id, String body) {
        return "{\"id\": \"" + id + "\", \"title\": \"产品检验规则\", \"published_on\": \"2020-01-01\", \"body\": \"" + body
                + "\"}";
    }

    private static String record(int number) {
        return "{\"id\": \"busy-" + number + "\", \"title\": \"繁忙的一天 第" + number + "号\"}";
    }

    private static List<JsonNode> upload(String file, String records) {
        HttpResponse<String> answer =
                api.write("POST", DOCUMENTS + Api.query("file=" + file), "application/x-ndjson", records);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static JsonNode correct(String id, String fields) {
        HttpResponse<String> answer = api.write("PATCH", DOCUMENTS + "/" + id, "application/merge-patch+json", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private static int remove(String id) {
        return api.write("DELETE", DOCUMENTS + "/" + id, "text/plain", "").statusCode();
    }

    private static String outcome(List<JsonNode> answer) {
        return answer.getFirst().get("outcome").asString();
    }
}
