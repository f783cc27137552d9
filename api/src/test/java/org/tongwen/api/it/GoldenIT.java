package org.tongwen.api.it;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the golden requests of a server with the sample corpus. */
@ExtendWith(SampleServer.class)
class GoldenIT {

    private final Api api;

    GoldenIT(Api api) {
        this.api = api;
    }

    static Stream<String> requests() throws IOException {
        return Golden.requests(".");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersAsExpected(String name) throws IOException {
        HttpResponse<String> response = api.send(Golden.request(name));
        Golden.check(
                name,
                response.body(),
                response.headers().firstValue("Content-Type").orElse(null));
    }
}
