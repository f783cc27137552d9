package org.tongwen.api.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.tongwen.api.web.problem.ProblemWriter;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class WalkLimitTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final WalkLimit limit = new WalkLimit(2, new ProblemWriter(JsonMapper.shared()), registry);
    private final List<Disposable> running = new ArrayList<>();

    @Test
    void soManyAreMadeAtOnceAndTheNextWhenOneHasEnded() {
        assertThat(start("/api/v1/export?q=a").getResponse().getStatusCode()).isNull();
        assertThat(start("/api/v1/targets?format=xlsx").getResponse().getStatusCode())
                .isNull();
        MockServerWebExchange refused = start("/api/v1/export?q=a");
        assertThat(refused.getResponse().getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(Objects.requireNonNull(
                        refused.getResponse().getBodyAsString().block()))
                .contains("urn:tongwen:problem:too-many-exports");
        assertThat(start("/api/v1/documents").getResponse().getStatusCode()).isNull();
        assertThat(registry.get("tongwen.exports.running").gauge().value()).isEqualTo(2);
        running.getFirst().dispose();
        assertThat(registry.get("tongwen.exports.running").gauge().value()).isEqualTo(1);
        assertThat(start("/api/v1/export?q=a").getResponse().getStatusCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/export, true",
        "HEAD, /api/v1/export, false",
        "GET, /api/v1/collocations?q=a, true",
        "POST, /api/v1/queries, true",
        "GET, /api/v1/diffusion?format=csv, true",
        "GET, /api/v1/diffusion?format=json, false",
        "GET, /api/v1/trends?count_by=occurrence, true",
        "GET, /api/v1/trends, false",
        "GET, /documents/a?format=csv, false",
    })
    void whatGoesThroughAllDocumentsIsKnown(HttpMethod method, String address, boolean walks) {
        assertThat(Walks.isOne(MockServerHttpRequest.method(method, address).build()))
                .isEqualTo(walks);
    }

    /** Starts what does not end by itself. */
    private MockServerWebExchange start(String address) {
        MockServerWebExchange exchange =
                MockServerWebExchange.from(MockServerHttpRequest.get(address).build());
        running.add(limit.filter(exchange, ignored -> Mono.never()).subscribe());
        return exchange;
    }
}
