package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** Asks a server that was told how often it may be asked. */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsIT {

    private static final int LIMIT = 3;

    private final ConfigurableApplicationContext server;

    LimitsIT(TongwenElasticsearch elasticsearch) {
        this.server = RunningServer.serve(elasticsearch, "tongwen.limits.requests-per-minute=" + LIMIT);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void whoAsksTooOftenIsToldWhenToGoOn() throws IOException {
        Api api = RunningServer.api(server);
        int status = 200;
        // A minute may end in between, and then the count begins anew.
        for (int i = 0; i < 2 * LIMIT + 2 && status == 200; i++) {
            HttpResponse<String> response = api.get("/api/v1/documents?size=0&facets=year");
            status = response.statusCode();
            assertThat(response.headers().firstValueAsLong("RateLimit-Limit")).hasValue(LIMIT);
            assertThat(response.headers()
                            .firstValueAsLong("RateLimit-Remaining")
                            .orElseThrow())
                    .isBetween(0L, LIMIT - 1L);
            assertThat(response.headers().firstValueAsLong("RateLimit-Reset").orElseThrow())
                    .isBetween(1L, 60L);
        }
        assertThat(status).isEqualTo(429);
        HttpResponse<String> refused = api.send(Golden.request("limited/too-many-requests"));
        Golden.check("limited/too-many-requests", refused.body(), null);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        // Health and page are not limited.
        assertThat(api.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(api.get("/").statusCode()).isEqualTo(200);
    }
}
