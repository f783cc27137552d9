package org.tongwen.api.command.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks an API whether it is well. */
final class ApiHealth {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ApiHealth() {}

    /** Returns whether it answers, and says that it is well. */
    static boolean isUp(URI api) {
        try (HttpClient http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            HttpRequest health = HttpRequest.newBuilder(api.resolve("/actuator/health"))
                    .timeout(PATIENCE)
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
