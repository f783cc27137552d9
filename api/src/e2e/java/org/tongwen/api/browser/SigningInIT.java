package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.RunningServer;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Secrets;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** Reads a server that lets nobody read without a token: the browser asks for it in its own dialog. */
class SigningInIT extends InBrowser {

    private static final String SECRET = Secrets.random();
    private static final Tokens TOKENS =
            new Tokens(List.of(Token.of("reader", Scope.READ, SECRET, Instant.parse("2026-01-01T00:00:00Z"), null)));

    private final TongwenElasticsearch elasticsearch;
    private ConfigurableApplicationContext closed;

    SigningInIT(Api api, TongwenElasticsearch elasticsearch) {
        super(api);
        this.elasticsearch = elasticsearch;
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @BeforeEach
    void serve() {
        closed = RunningServer.serve(elasticsearch, Access.of(AccessMode.READ, TOKENS));
    }

    @AfterEach
    void stop() {
        context.close();
        closed.close();
    }

    @Test
    void whoHasATokenSearchesAndReads() {
        signIn("任何名字", SECRET);
        assertThat(find("先進製造業集群").status()).isEqualTo(200);
        assertThat(page.locator("mark").first()).isVisible();
        page.locator("article.result h3 a").first().click();
        assertThat(page.locator("article.document h1")).isVisible();
        assertThat(page.content()).doesNotContain(SECRET);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoGuessesSeesNothingOfTheCollection() {
        signIn("reader", "guessed");
        assertThat(find("先進製造業集群").status()).isEqualTo(401);
        assertThat(page.locator("body")).not().containsText(Pattern.compile("集群|\\d+ 篇"));
    }

    private void signIn(String name, String token) {
        context.close();
        open(options().setHttpCredentials(name, token));
    }

    private Response find(String query) {
        return Objects.requireNonNull(page.navigate(RunningServer.api(closed).uri("/") + "?q=" + query));
    }
}
