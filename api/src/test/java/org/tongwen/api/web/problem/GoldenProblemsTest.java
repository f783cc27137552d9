package org.tongwen.api.web.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.it.Golden;
import org.tongwen.api.search.QueryTooComplexException;
import org.tongwen.api.search.SearchUnavailableException;
import org.tongwen.api.search.collocation.TooMuchTextException;
import org.tongwen.api.search.concordance.TooManyOccurrencesException;
import org.tongwen.api.search.group.TooManyGroupsException;
import org.tongwen.api.search.trend.TooManyPointsException;
import org.tongwen.api.web.export.TooManyRowsException;
import org.tongwen.api.write.WriterBusyException;
import reactor.core.publisher.Mono;

/** The problems that a server with the sample corpus does not have. */
class GoldenProblemsTest {

    private static final Map<String, Supplier<RuntimeException>> PROBLEMS = Map.of(
            "search-unavailable", () -> new SearchUnavailableException("secret", new IOException("secret")),
            "query-too-complex", () -> new QueryTooComplexException(new IOException("secret")),
            "too-many-rows", () -> new TooManyRowsException(2_000_000),
            "too-many-points", () -> new TooManyPointsException(3_700_000),
            "too-many-groups", () -> new TooManyGroupsException(250_000),
            "too-many-occurrences", () -> new TooManyOccurrencesException(50_000),
            "too-much-text", () -> new TooMuchTextException(20_000, "documents"),
            "writer-busy", () -> new WriterBusyException(new IOException("secret")),
            "internal-error", () -> new IllegalStateException("secret"));

    private final WebTestClient client = WebTestClient.bindToController(new Failing())
            .controllerAdvice(new ProblemHandler(DataSize.ofMegabytes(2)))
            .build();

    /** Fails as it is told. */
    @RestController
    static final class Failing {

        @GetMapping("/{problem}")
        Mono<String> fail(@PathVariable String problem) {
            return Mono.error(Objects.requireNonNull(PROBLEMS.get(problem)));
        }
    }

    static Set<String> problems() {
        return PROBLEMS.keySet();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void isToldAsExpected(String problem) throws IOException {
        EntityExchangeResult<byte[]> answer = client.get()
                .uri("/" + problem)
                .exchange()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .returnResult();
        String body = new String(Objects.requireNonNull(answer.getResponseBody()), StandardCharsets.UTF_8);
        Golden.check("problems/" + problem, body, null);
    }
}
