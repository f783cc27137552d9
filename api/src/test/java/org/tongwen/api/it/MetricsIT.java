package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.api.server.TongwenServer;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;
import org.tongwen.elasticsearch.TongwenElasticsearch;

@ExtendWith(SampleServer.class)
class MetricsIT {

    private static final String METRICS = "/actuator/prometheus";
    private static final String SECRET = "token-of-who-watches";

    private final TongwenElasticsearch elasticsearch;

    MetricsIT(TongwenElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Test
    void whatAnOperatorWatchesIsMeasured() throws InterruptedException {
        try (ConfigurableApplicationContext server = RunningServer.serve(elasticsearch)) {
            Api api = RunningServer.api(server);
            api.get("/api/v1/documents?q=%E9%9B%86%E7%BE%A4");
            String first = Api.ids(api.documents("size=1")).getFirst();
            api.document(first);
            api.write("POST", "/api/v1/documents", "application/x-ndjson", "no record\n");
            String metrics = awaitIndex(api);

            assertThat(metrics.lines())
                    .anyMatch(line -> line.startsWith("http_server_requests_seconds_bucket{")
                            && line.contains("uri=\"/api/v1/documents\"")
                            && line.contains("le=\"0.25\""))
                    .anyMatch(line -> line.startsWith("tongwen_elasticsearch_requests_seconds_count{")
                            && line.contains("request=\"search\"")
                            && line.contains("outcome=\"answered\""))
                    .anyMatch(line -> line.startsWith("tongwen_index_size_bytes ") && value(line) > 1_000)
                    .anyMatch(line -> line.startsWith("tongwen_upload_documents_total{")
                            && line.contains("outcome=\"failed\"")
                            && value(line) == 1)
                    .anyMatch(line -> line.startsWith("tongwen_exports_running ") && value(line) == 0)
                    .anyMatch(line -> line.startsWith("tongwen_writes_waiting{") && line.contains("kind=\"upload\""))
                    .anyMatch(line -> line.startsWith("tongwen_elasticsearch_requests_active "))
                    .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"))
                    .anyMatch(line -> line.startsWith("jvm_gc_"));
            assertThat(metrics)
                    .as("no document and no query")
                    .doesNotContain(first)
                    .doesNotContain("集群")
                    .doesNotContain("%E9");
        }
    }

    /** Beyond this computer, how the server is tells too much to be open. */
    @Test
    void inANetworkTheyNeedAToken() {
        Tokens tokens = new Tokens(List.of(Token.of("watch", Scope.READ, SECRET, Instant.now(), null)));
        try (ConfigurableApplicationContext server =
                TongwenServer.start(elasticsearch, any(), 0, Access.of(AccessMode.WRITE, tokens), Optional.empty())) {
            Api api = RunningServer.api(server);
            assertThat(api.get(METRICS).statusCode()).isEqualTo(401);
            assertThat(api.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(api.get("/api/v1/stats").statusCode()).isEqualTo(200);
            assertThat(api.send("GET", METRICS, "Authorization", "Bearer " + SECRET)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static InetAddress any() {
        return new InetSocketAddress(0).getAddress();
    }

    /** It is asked in the background. */
    private static String awaitIndex(Api api) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (true) {
            HttpResponse<String> answer = api.get(METRICS);
            assertThat(answer.statusCode()).isEqualTo(200);
            if (answer.body()
                    .lines()
                    .anyMatch(line -> line.startsWith("tongwen_index_documents ") && value(line) > 0)) {
                return answer.body();
            }
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static double value(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
