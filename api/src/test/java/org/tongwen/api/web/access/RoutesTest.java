package org.tongwen.api.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.tongwen.api.token.Scope;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /, READ",
        "HEAD, /api/v1/export, READ",
        "GET, /actuator/health,",
        "GET, /actuator/health/readiness,",
        "GET, /actuator/prometheus, READ",
        "POST, /actuator/prometheus, WRITE",
        "GET, /actuator/prometheus/more, WRITE",
        "GET, /actuator/env, WRITE",
        "POST, /actuator/health, WRITE",
        "GET, /actuator/healthy, WRITE",
        "POST, /api/v1/queries, READ",
        "POST, /api/v1/receipts/verify, READ",
        "POST, /api/v1/documents, WRITE",
        "PATCH, /api/v1/documents/a/b, WRITE",
        "PATCH, /api/v1/documents/a%2Fb;x=1, WRITE",
        "DELETE, /api/v1/documents, WRITE",
        "DELETE, /api/v1/documents/a/similar, WRITE",
    })
    void needAScope(HttpMethod method, String path, Scope scope) {
        MockServerHttpRequest request =
                MockServerHttpRequest.method(method, URI.create(path)).build();
        assertThat(Routes.needed(request).orElse(null)).isEqualTo(scope);
    }

    @Test
    void ofWhichNobodySaidWhatTheyNeedAreFound() {
        RequestMappingInfo known = RequestMappingInfo.paths("/api/v1/queries")
                .methods(RequestMethod.POST, RequestMethod.GET)
                .build();
        RequestMappingInfo forgotten = RequestMappingInfo.paths("/api/v1/new")
                .methods(RequestMethod.PUT)
                .build();
        RequestMappingInfo ofAnyMethod = RequestMappingInfo.paths("/any").build();
        assertThat(RouteCheck.unlisted(List.of(known))).isEmpty();
        assertThat(RouteCheck.unlisted(List.of(known, forgotten)))
                .singleElement()
                .satisfies(route ->
                        assertThat(Objects.requireNonNull(route).method()).isEqualTo(HttpMethod.PUT));
        assertThat(RouteCheck.unlisted(List.of(ofAnyMethod))).hasSize(5);
    }
}
