package org.tongwen.api.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class OwnAddressTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, , true",
        "127.0.0.1:8080, http://127.0.0.1:8080, true",
        "[::1]:8080, http://[::1]:8080, true",
        "LOCALHOST, http://localhost, true",
        "evil.example:8080, , false",
        "evil.example:8080, http://evil.example:8080, false",
        "127.0.0.1.evil.example, , false",
        "localhost:8080, http://evil.example, false",
        "localhost:8080, http://localhost:9090, false",
        "localhost:8080, null, false",
        ", , false",
    })
    void isNamedByThoseWhoMeanIt(String host, String origin, boolean meant) {
        HttpHeaders headers = new HttpHeaders();
        if (host != null) {
            headers.set(HttpHeaders.HOST, host);
        }
        if (origin != null) {
            headers.set(HttpHeaders.ORIGIN, origin);
        }
        assertThat(OwnAddress.isMeant(headers)).isEqualTo(meant);
    }
}
