package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.connection.Credentials;

/** Asks a server that is starting whether it answers yet. */
final class Readiness implements AutoCloseable {

    private static final int OK = 200;
    private static final int STILL_RED = 408;

    /** A damaged index stays red; then it is for health to say so, not for the start to fail. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final HttpRequest health;
    private @Nullable Instant firstAnswer;

    Readiness(URI uri, Credentials credentials) {
        health = HttpRequest.newBuilder(uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=2s"))
                .header("Authorization", credentials.authorization().orElseThrow())
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /** Returns whether the server answers this user and has opened its index, or has answered for long without doing so. */
    boolean isReady() throws InterruptedException {
        try {
            int status = http.send(health, BodyHandlers.discarding()).statusCode();
            if (status == STILL_RED && firstAnswer == null) {
                firstAnswer = Instant.now();
            }
            return status == OK || (status == STILL_RED && isPast(firstAnswer));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPast(@Nullable Instant firstAnswer) {
        return firstAnswer != null && firstAnswer.plus(PATIENCE).isBefore(Instant.now());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
