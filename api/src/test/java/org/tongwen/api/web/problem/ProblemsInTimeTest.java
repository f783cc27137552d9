package org.tongwen.api.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.tongwen.api.search.SearchUnavailableException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.server.HttpServer;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsInTimeTest {

    private static AnnotationConfigApplicationContext context;
    private static DisposableServer server;

    @Configuration
    @EnableWebFlux
    @Import({ProblemsInTime.class, Failing.class})
    static class Application {

        @Bean
        ProblemHandler problems() {
            return new ProblemHandler(DataSize.ofMegabytes(1));
        }
    }

    @RestController
    static class Failing {

        private static final Mono<String> GONE =
                Mono.error(new SearchUnavailableException("no answer", new IOException("gone")));

        @GetMapping("/at-once")
        Mono<ResponseEntity<String>> atOnce() {
            return GONE.map(ResponseEntity::ok);
        }

        @GetMapping(value = "/later", produces = "text/event-stream")
        Flux<String> later() {
            return Flux.concat(Mono.just("first"), GONE.delaySubscription(Duration.ofMillis(50)));
        }

        @GetMapping(value = "/gone", produces = "text/event-stream")
        Flux<String> gone() {
            return Flux.concat(Mono.just("first"), Mono.error(new AbortedException("Connection has been closed")));
        }
    }

    @BeforeAll
    static void start() {
        context = new AnnotationConfigApplicationContext(Application.class);
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(context).build()))
                .bindNow();
    }

    @AfterAll
    static void stop() {
        server.disposeNow();
        context.close();
    }

    @Test
    void whatGoesWrongAtOnceIsToldInFull() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/at-once");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("search-unavailable");
    }

    @Test
    void whatGoesWrongLaterBreaksTheConnectionAndIsNotWrittenBehindTheHalf(CapturedOutput log) {
        assertThatThrownBy(() -> get("/later")).isInstanceOf(IOException.class);
        assertThat(log).contains("Search unavailable").contains("broken off with 503");
        assertThat(log).doesNotContain("UnsupportedOperationException");
    }

    @Test
    void aReaderWhoGoesAwayIsNoError(CapturedOutput log) throws IOException, InterruptedException {
        assertThat(get("/gone").body()).contains("first");
        assertThat(log.getAll()).isEmpty();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
