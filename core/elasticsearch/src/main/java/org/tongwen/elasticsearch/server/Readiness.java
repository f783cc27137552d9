package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.tongwen.elasticsearch.connection.Credentials;

/** Asks a server that is starting whether it answers yet. */
final class Readiness implements AutoCloseable {

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final HttpRequest health;

    Readiness(URI uri, Credentials credentials) {
        health = HttpRequest.newBuilder(uri.resolve("/_cluster/health"))
                .header("Authorization", credentials.authorization().orElseThrow())
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /** Returns whether the server answers this user. */
    boolean isReady() throws InterruptedException {
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
