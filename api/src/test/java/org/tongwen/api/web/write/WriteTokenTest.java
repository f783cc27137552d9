package org.tongwen.api.web.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.tongwen.api.web.problem.UnauthorizedException;

class WriteTokenTest {

    private final WriteToken token = new WriteToken("secret-1\n");

    @ParameterizedTest
    @ValueSource(strings = {"Bearer secret-1", "bearer  secret-1 "})
    void letsPassWhoShowsIt(String authorization) {
        assertThatCode(() -> token.require(headers(authorization))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer secret-2", "Bearer ", "Bearer", "secret-1", "Basic c2VjcmV0LTE=", "Bearer secret-11"})
    void refusesAllOthers(String authorization) {
        assertThatThrownBy(() -> token.require(headers(authorization))).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void refusesWhoShowsNoneAndIsNeverNone() {
        assertThatThrownBy(() -> token.require(new HttpHeaders())).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> new WriteToken(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotShownInText() {
        assertThat(token).asString().doesNotContain("secret");
    }

    private static HttpHeaders headers(String authorization) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.AUTHORIZATION, authorization);
        return headers;
    }
}
