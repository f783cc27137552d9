package org.tongwen.api.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.tongwen.api.web.problem.ProblemWriter;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class TimeLimitTest {

    private static final Duration LONGER = Duration.ofMillis(1500);

    private final TimeLimit limit = new TimeLimit(1, new ProblemWriter(JsonMapper.shared()));

    @Test
    void whatTakesTooLongIsToldAndTheSearchEnded() {
        CompletableFuture<Void> search = new CompletableFuture<>();
        MockServerWebExchange exchange = exchange(HttpMethod.GET, "/api/v1/documents");
        limit.filter(exchange, ignored -> Mono.fromFuture(() -> search)).block();
        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(Objects.requireNonNull(
                        exchange.getResponse().getBodyAsString().block()))
                .contains("urn:tongwen:problem:took-too-long");
        assertThat(search).isCancelled();
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/export", "POST, /api/v1/documents", "GET, /api/v1/targets?format=csv"})
    void filesAndUploadsTakeTheirTime(HttpMethod method, String address) {
        MockServerWebExchange exchange = exchange(method, address);
        Mono<Void> answer = limit.filter(exchange, ignored -> Mono.never());
        assertThatThrownBy(() -> answer.block(LONGER)).isInstanceOf(IllegalStateException.class);
        assertThat(exchange.getResponse().getStatusCode()).isNull();
    }

    @Test
    void whatIsBeingSentIsSentToItsEnd() {
        MockServerWebExchange exchange = exchange(HttpMethod.GET, "/api/v1/documents");
        limit.filter(
                        exchange,
                        started -> started.getResponse()
                                .setComplete()
                                .then(Mono.delay(LONGER))
                                .then())
                .block();
        assertThat(exchange.getResponse().getStatusCode()).isNull();
    }

    private static MockServerWebExchange exchange(HttpMethod method, String address) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.method(method, address).build());
    }
}
