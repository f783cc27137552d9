package org.tongwen.api.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.tongwen.api.token.Scope;

class ShownTokenTest {

    /** The last but two are {@code me:secret}, {@code :secret} and no base 64. */
    @ParameterizedTest
    @CsvSource({
        "Bearer secret, secret, secret",
        "bearer  secret , secret, secret",
        "Bearer, ,",
        "secret, ,",
        "Basic bWU6c2VjcmV0, secret,",
        "basic OnNlY3JldA==, secret,",
        "Basic ???, '',",
    })
    void isReadFromTheHeader(String authorization, String toRead, String toWrite) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.AUTHORIZATION, authorization);
        assertThat(ShownToken.find(headers, Scope.READ).orElse(null)).isEqualTo(toRead);
        assertThat(ShownToken.find(headers, Scope.WRITE).orElse(null)).isEqualTo(toWrite);
    }
}
