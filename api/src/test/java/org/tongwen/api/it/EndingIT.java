package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.Indexer;

/** How a server ends while somebody still reads. */
class EndingIT {

    private static final int DOCUMENTS = 30;
    /** Of characters; so that all are more than a connection holds by itself. */
    private static final int LENGTH = 150_000;

    private static final String READINESS = "/actuator/health/readiness";
    private static final String EXPORT = "/api/v1/export?fields=id,body&format=";
    private static final int PATIENCE_SECONDS = 60;

    private static RunningServer running;

    @BeforeAll
    static void start() {
        running = RunningServer.start(EndingIT::index);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void anExportIsSentToItsEndWhileNothingNewBegins() throws Exception {
        ConfigurableApplicationContext server = RunningServer.serve(running.elasticsearch());
        Api api = RunningServer.api(server);
        assertThat(api.get(READINESS).statusCode()).isEqualTo(200);
        try (SlowReader reader = SlowReader.get(api.uri(EXPORT + "ndjson"))) {
            CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
            awaitNotReady(api);

            HttpResponse<String> refused = api.get("/api/v1/stats");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(refused.body()).contains("urn:tongwen:problem:stopping");
            assertThat(api.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(end).isNotDone();

            String answer = reader.readToEnd();
            assertThat(SlowReader.isWhole(answer)).isTrue();
            assertThat(answer).contains("{\"complete\":true,\"rows\":" + DOCUMENTS + "}");
            end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv"})
    void anExportThatTakesTooLongIsBrokenOffSoThatItIsSeen(String format) throws Exception {
        ConfigurableApplicationContext server = RunningServer.serve(running.elasticsearch(), "tongwen.stop.seconds=1");
        Api api = RunningServer.api(server);
        try (SlowReader reader = SlowReader.get(api.uri(EXPORT + format))) {
            Instant begin = Instant.now();
            CompletableFuture.runAsync(server::close).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(Duration.between(begin, Instant.now())).isGreaterThan(Duration.ofSeconds(1));

            String answer = reader.readToEnd();
            assertThat(answer).startsWith("HTTP/1.1 200 OK").contains("transfer-encoding: chunked");
            assertThat(SlowReader.isWhole(answer)).isFalse();
            assertThat(answer).doesNotContain("\"complete\":true");
        }
    }

    private static void awaitNotReady(Api api) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (api.get(READINESS).statusCode() == 200
                || api.get("/api/v1/stats").statusCode() == 200) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static void index(TongwenElasticsearch elasticsearch) {
        String records =
                IntStream.range(0, DOCUMENTS).mapToObj(EndingIT::record).collect(Collectors.joining("\n"));
        new Indexer()
                .index(
                        "long.jsonl",
                        new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8)),
                        elasticsearch,
                        IndexListener.NONE);
    }

    private static String record(int number) {
        return "{\"id\": \"long-" + number + "\", \"title\": \"长文 第" + number + "号\", \"body\": \""
                + Character.toString('一' + number).repeat(LENGTH) + "\"}";
    }
}
