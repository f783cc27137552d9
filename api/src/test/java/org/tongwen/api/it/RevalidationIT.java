package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleServer.class)
class RevalidationIT {

    private final Api api;

    RevalidationIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/documents?size=1",
                "/api/v1/export?fields=id",
                "/api/v1/stats",
                "/api/v1/taxonomies/document_types"
            })
    void whoHasTheAnswerIsNotSentItAgain(String path) {
        HttpResponse<byte[]> first = api.send("GET", path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=0, must-revalidate, private");
        HttpResponse<byte[]> again = api.send("GET", path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(api.send("GET", path, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void errorsAreNotKept() {
        HttpResponse<byte[]> refused = api.send("GET", "/api/v1/documents?x=1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
