package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.elasticsearch.TongwenElasticsearch;

@ExtendWith(SampleServer.class)
class CrossOriginIT {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private final Api api;
    private final TongwenElasticsearch elasticsearch;

    CrossOriginIT(Api api, TongwenElasticsearch elasticsearch) {
        this.api = api;
        this.elasticsearch = elasticsearch;
    }

    @Test
    void withoutASettingNoOtherSiteMayReadAnswers() {
        HttpResponse<byte[]> answer = api.send("GET", "/api/v1/documents?size=0", "X-Origin", "https://a.example");
        assertThat(answer.headers().firstValue(ALLOWED)).isEmpty();
    }

    @Test
    void theSitesOfTheSettingMay() {
        try (ConfigurableApplicationContext server =
                RunningServer.serve(elasticsearch, "tongwen.cors.origins=https://a.example,https://b.example")) {
            Api open = RunningServer.api(server);
            HttpResponse<byte[]> answer = open.send("GET", "/api/v1/documents?size=0", "Origin", "https://b.example");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue(ALLOWED)).hasValue("https://b.example");
            assertThat(answer.headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElseThrow())
                    .contains("X-Total-Count", "X-Request-Id", "RateLimit-Remaining");
            HttpResponse<byte[]> asked = open.send(
                    "OPTIONS",
                    "/api/v1/documents/a",
                    "Origin",
                    "https://a.example",
                    "Access-Control-Request-Method",
                    "PATCH",
                    "Access-Control-Request-Headers",
                    "authorization,content-type");
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.headers()
                            .firstValue("Access-Control-Allow-Methods")
                            .orElseThrow())
                    .contains("PATCH");
            HttpResponse<byte[]> other = open.send("GET", "/api/v1/documents?size=0", "Origin", "https://c.example");
            assertThat(other.headers().firstValue(ALLOWED)).isEmpty();
        }
    }
}
