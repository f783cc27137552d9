package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleServer.class)
class RequestsIT {

    private static final String ID = "X-Request-Id";

    private final Api api;

    RequestsIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/documents?size=0", "/api/v1/documents?x=1", "/nothing", "/", "/actuator/health"})
    void everyAnswerHasAnIdOfItsOwn(String path) {
        String first = api.get(path).headers().firstValue(ID).orElseThrow();
        String second = api.get(path).headers().firstValue(ID).orElseThrow();
        assertThat(first).matches("[0-9a-f]{16}").isNotEqualTo(second);
    }

    @Test
    void anIdThatCameAlongIsKeptUnlessItCouldSpoilALog() {
        assertThat(api.send("GET", "/api/v1/stats", ID, "proxy-17").headers().firstValue(ID))
                .hasValue("proxy-17");
        assertThat(api.send("GET", "/api/v1/stats", ID, "a b [fake] line")
                        .headers()
                        .firstValue(ID)
                        .orElseThrow())
                .matches("[0-9a-f]{16}");
    }

    /** The first request asks for the upgrade, the others go over what it brought; the JDK's client does so by itself. */
    @Test
    void aConnectionCanBeUpgradedToHttp2() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        for (String body : List.of("[\"集群\"]", "[\"製造業\", \"制造业\"]")) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(api.uri("/api/v1/queries"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.body().lines()).hasSize(body.split(",").length);
        }
    }
}
