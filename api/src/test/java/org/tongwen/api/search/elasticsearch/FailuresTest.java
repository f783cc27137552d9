package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.apache.hc.core5.reactor.IOReactorShutdownException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.search.QueryTooComplexException;
import org.tongwen.api.search.SearchUnavailableException;

class FailuresTest {

    @Test
    void whatDoesNotAnswerIsUnavailable() {
        assertThat(Failures.translate(new CompletionException(new IOException("reset"))))
                .isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void connectionsThatAreClosedAsTheProgramEndsAreUnavailable() {
        assertThat(Failures.translate(new IOReactorShutdownException("I/O reactor has been shut down")))
                .isInstanceOf(SearchUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void whoIsTooBusyIsUnavailable(int status) {
        assertThat(Failures.translate(refusal(status, "circuit_breaking_exception")))
                .isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void tooManyClausesAreTooComplex() {
        assertThat(Failures.translate(refusal(400, "too_many_nested_clauses")))
                .isInstanceOf(QueryTooComplexException.class);
    }

    @Test
    void whateverElseIsWrongStaysWhatItIs() {
        ElasticsearchException refusal = refusal(400, "parsing_exception");
        IllegalStateException fault = new IllegalStateException();
        assertThat(Failures.translate(refusal)).isSameAs(refusal);
        assertThat(Failures.translate(fault)).isSameAs(fault);
    }

    private static ElasticsearchException refusal(int status, String type) {
        return new ElasticsearchException(
                "search",
                ErrorResponse.of(response ->
                        response.status(status).error(error -> error.type(type).rootCause(cause -> cause.type(type)))));
    }
}
