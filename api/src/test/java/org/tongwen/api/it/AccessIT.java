package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Secrets;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.TokenFile;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.token.WatchedTokens;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** Asks servers that ask for tokens in each way. */
@ExtendWith(SampleServer.class)
class AccessIT {

    private static final String NO_DOCUMENT = "/api/v1/documents/none";
    private static final String LIST = "/api/v1/documents?size=0";
    private static final String READER = Secrets.random();
    private static final String WRITER = Secrets.random();
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Tokens TOKENS = new Tokens(List.of(
            Token.of("reader", Scope.READ, READER, CREATED, null),
            Token.of("writer", Scope.WRITE, WRITER, CREATED, null)));

    private final TongwenElasticsearch elasticsearch;

    AccessIT(TongwenElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Test
    void readingNeedsATokenWhereTheServerSaysSo() {
        try (ConfigurableApplicationContext server = serve(AccessMode.READ)) {
            Api api = RunningServer.api(server);
            HttpResponse<byte[]> page = api.send("GET", "/");
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(challenges(page)).containsExactly("Basic realm=\"Tongwen\", charset=\"UTF-8\"");
            HttpResponse<byte[]> answer = api.send("GET", LIST);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(challenges(answer)).first().asString().startsWith("Bearer ");
            assertThat(api.send("GET", "/actuator/health").statusCode()).isEqualTo(200);
            for (String shown : List.of(bearer(READER), bearer(WRITER), basic("any", READER), basic("任何", WRITER))) {
                assertThat(api.send("GET", LIST, "Authorization", shown).statusCode())
                        .as(shown)
                        .isEqualTo(200);
                assertThat(api.send("GET", "/", "Authorization", shown).statusCode())
                        .isEqualTo(200);
            }
            assertThat(api.send("GET", LIST, "Authorization", bearer("guessed")).statusCode())
                    .isEqualTo(401);
            assertThat(api.post("/api/v1/queries", "application/json", "[\"碳\"]")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(api.post("/api/v1/queries", "application/json", "[\"碳\"]", "Authorization", bearer(READER))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void writingNeedsATokenForItThatNoBrowserAddsByItself() {
        try (ConfigurableApplicationContext server = serve(AccessMode.WRITE)) {
            Api api = RunningServer.api(server);
            assertThat(api.send("GET", LIST, "Authorization", basic("of", "a proxy"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(api.send("DELETE", NO_DOCUMENT).statusCode()).isEqualTo(401);
            HttpResponse<byte[]> basic = api.send("DELETE", NO_DOCUMENT, "Authorization", basic("any", WRITER));
            assertThat(basic.statusCode()).isEqualTo(401);
            assertThat(challenges(basic)).containsExactly("Bearer realm=\"Tongwen\"");
            HttpResponse<byte[]> reader = api.send("DELETE", NO_DOCUMENT, "Authorization", bearer(READER));
            assertThat(reader.statusCode()).isEqualTo(403);
            assertThat(new String(reader.body(), StandardCharsets.UTF_8))
                    .contains("urn:tongwen:problem:forbidden", "'reader'")
                    .doesNotContain(READER);
            assertThat(api.send("DELETE", NO_DOCUMENT, "Authorization", bearer(WRITER))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void withoutTokensOnlyThisComputerWrites() {
        try (ConfigurableApplicationContext server = serve(AccessMode.NONE)) {
            Api api = RunningServer.api(server);
            assertThat(api.send("DELETE", NO_DOCUMENT).statusCode()).isEqualTo(404);
            assertThat(api.send("DELETE", NO_DOCUMENT, "Origin", "http://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void guessingEndsSoonAlsoForARightToken() {
        try (ConfigurableApplicationContext server = serve(AccessMode.WRITE)) {
            Api api = RunningServer.api(server);
            int status = 401;
            // A minute may end in between, and then the count begins anew.
            for (int i = 0; i < 45 && status == 401; i++) {
                status = api.send("DELETE", NO_DOCUMENT, "Authorization", bearer("guess-" + i))
                        .statusCode();
            }
            assertThat(status).isEqualTo(429);
            HttpResponse<byte[]> right = api.send("DELETE", NO_DOCUMENT, "Authorization", bearer(WRITER));
            assertThat(right.statusCode()).isEqualTo(429);
            assertThat(right.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(new String(right.body(), StandardCharsets.UTF_8)).contains("too-many-wrong-tokens");
            assertThat(api.send("GET", LIST).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aRunningServerSeesWhatIsMadeAndRevoked(@TempDir Path data) throws IOException, InterruptedException {
        TokenFile file = TokenFile.in(data);
        Access access = Access.of(AccessMode.WRITE, Tokens.NONE, new WatchedTokens(file, InstantSource.system()));
        assertThat(access.canWrite()).isFalse();
        try (ConfigurableApplicationContext server = RunningServer.serve(elasticsearch, access)) {
            Api api = RunningServer.api(server);
            file.change(tokens -> tokens.with(Token.of("new", Scope.WRITE, WRITER, CREATED, null)));
            assertThat(Files.readString(file.path())).doesNotContain(WRITER);
            Thread.sleep(1100);
            assertThat(api.send("DELETE", NO_DOCUMENT, "Authorization", bearer(WRITER))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(access.canWrite()).isTrue();
            file.change(tokens -> tokens.without("new"));
            Thread.sleep(1100);
            assertThat(api.send("DELETE", NO_DOCUMENT, "Authorization", bearer(WRITER))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private ConfigurableApplicationContext serve(AccessMode mode) {
        return RunningServer.serve(elasticsearch, Access.of(mode, TOKENS));
    }

    private static List<String> challenges(HttpResponse<?> response) {
        return response.headers().allValues("WWW-Authenticate");
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String basic(String user, String token) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + token).getBytes(StandardCharsets.UTF_8));
    }
}
