package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** Every answer tells browsers what they may do with it. */
@ExtendWith(SampleServer.class)
class SecurityHeadersIT {

    private static final String POLICY = "Content-Security-Policy";
    private static final String RESOURCES = "Cross-Origin-Resource-Policy";

    private final Api api;
    private final TongwenElasticsearch elasticsearch;

    SecurityHeadersIT(Api api, TongwenElasticsearch elasticsearch) {
        this.api = api;
        this.elasticsearch = elasticsearch;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200, page",
        "GET, /search?q=%E7%A2%B3, 200, page",
        "GET, /documents/none, 404, page",
        "GET, /nothing, 404, page",
        "GET, /styles/tokens.css, 200, page",
        "GET, /styles/none.css, 404, page",
        "GET, /swagger-ui/index.html, 200, documentation",
        "GET, /swagger-ui.html, 302, page",
        "GET, /v3/api-docs, 200, data",
        "GET, /actuator/health, 200, data",
        "GET, /api/v1/documents?size=0, 200, data",
        "HEAD, /api/v1/export, 200, data",
        "GET, /api/v1/export?format=csv, 200, data",
        "GET, /api/v1/documents?yaer=1, 400, data",
        "GET, /api/v1/none, 404, data",
        "PUT, /api/v1/queries, 405, data",
        "POST, /api/v1/queries, 415, data",
        "DELETE, /api/v1/documents/none, 401, data",
        "GET, /actuator/env, 401, data",
    })
    void noAnswerIsWithoutThem(String method, String path, int status, String kind) {
        var answer = api.send(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        HttpHeaders headers = answer.headers();
        String policy = headers.firstValue(POLICY).orElseThrow();
        assertThat(policy).contains("frame-ancestors 'none'");
        switch (kind) {
            case "data" -> assertThat(policy).isEqualTo("default-src 'none'; frame-ancestors 'none'");
            case "page" -> assertThat(policy).startsWith("default-src 'self'; ").doesNotContain("unsafe");
            default -> assertThat(policy).contains("'unsafe-inline'");
        }
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue(RESOURCES)).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void whereOtherSitesMayAskTheApiItsAnswersAreForThem() {
        try (ConfigurableApplicationContext server =
                RunningServer.serve(elasticsearch, "tongwen.cors.origins=https://a.example")) {
            Api open = RunningServer.api(server);
            assertThat(open.get("/api/v1/stats").headers().firstValue(RESOURCES))
                    .hasValue("cross-origin");
            assertThat(open.get("/").headers().firstValue(RESOURCES)).hasValue("same-origin");
        }
    }
}
