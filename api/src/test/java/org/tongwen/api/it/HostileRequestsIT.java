package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks what an attacker would: nothing comes back that a browser runs, and no file but those that are served. */
@ExtendWith(SampleServer.class)
class HostileRequestsIT {

    private static final String MARKUP = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>";

    private final Api api;

    HostileRequestsIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%s",
                "/search?q=%s",
                "/search?region=%s",
                "/search?%s=1",
                "/search?cursor=%s",
                "/search?lang=%s&q=a",
                "/explore?q=%s",
                "/documents/%s",
                "/clusters/%s",
                "/nothing/%s",
                "/api/v1/documents?q=%s",
                "/api/v1/documents?region=%s",
                "/api/v1/documents?%s=1",
                "/api/v1/documents/%s",
                "/api/v1/documents/%s/citation",
                "/api/v1/taxonomies/%s",
                "/api/v1/concordance?q=%s",
                "/api/v1/export?q=%s&format=csv",
                "/api/v1/suggest?q=%s",
            })
    void whatWasSentNeverComesBackAsMarkup(String address) {
        HttpResponse<String> answer = api.get(address.formatted(URLEncoder.encode(MARKUP, StandardCharsets.UTF_8)));
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        assertThat(answer.statusCode()).isLessThan(500);
        if (type.startsWith("text/html")) {
            assertThat(answer.body()).doesNotContain("<img src=x", "<script>alert");
        } else {
            assertThat(type).matches("none|application/(problem\\+)?json|text/csv.*|text/plain.*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lib/../../application.yaml",
                "/lib/%2e%2e/%2e%2e/application.yaml",
                "/lib/..%2f..%2fapplication.yaml",
                "/lib/..%5c..%5capplication.yaml",
                "/lib/..;/..;/application.yaml",
                "/app//../../application.yaml",
                "/app/./../../application.yaml",
                "/styles/%252e%252e/%252e%252e/application.yaml",
                "/app/file:/etc/passwd",
                "/lib//etc/passwd",
                "/..%2fapplication.svg",
            })
    void noAddressLeadsOutOfTheFilesThatAreServed(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404) .*").doesNotContain("max-in-memory-size", "root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/export?format=csv&q=a%0d%0aX-Injected:%20yes",
                "/api/v1/concordance?format=csv&q=a%0d%0aX-Injected:%20yes",
                "/api/v1/documents/a%0d%0aX-Injected:%20yes",
                "/swagger-ui.html?a=%0d%0aX-Injected:%20yes",
            })
    void nothingOfARequestBecomesAHeader(String address) {
        HttpResponse<String> answer = api.get(address);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().firstValue("X-Injected")).isEmpty();
        answer.headers()
                .firstValue("Content-Disposition")
                .ifPresent(file -> assertThat(file).matches("attachment; filename[=*\"a-zA-Z0-9.'; -]+"));
    }

    /** Clients would tidy the path before they send it. */
    private String raw(String request) throws IOException {
        URI server = api.uri("/");
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
