package org.tongwen.api.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsHashesForItsOwnerAlone() throws IOException {
        TokenFile file = TokenFile.in(folder.resolve("data/main"));
        assertThat(file.read()).isEqualTo(Tokens.NONE);
        Token token = Token.of("me", Scope.READ, "the-secret", NOW, NOW.plusSeconds(60));
        file.change(tokens -> tokens.with(token));
        assertThat(file.read().all()).containsExactly(token);
        for (String kept : List.of("tokens.json", "tokens.json.lock")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(file.path().resolveSibling(kept))))
                    .isEqualTo("rw-------");
        }
        assertThat(file.path())
                .content()
                .contains("\"scope\" : \"read\"", "\"expires\" : \"2026-01-01T00:01:00Z\"", token.sha256())
                .doesNotContain("the-secret");
        assertThat(file.path().getParent()).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void nothingIsLostWhenSeveralChangeIt() {
        TokenFile file = TokenFile.in(folder);
        IntStream.range(0, 20)
                .forEach(i -> file.change(tokens -> tokens.with(Token.of("t" + i, Scope.READ, "s" + i, NOW, null))));
        assertThat(file.read().all()).hasSize(20);
    }

    @Test
    void aDamagedFileIsNamedAndNotShown() throws IOException {
        Files.writeString(folder.resolve("tokens.json"), "{\"all\": [{\"name\": \"tw_pasted-secret\"");
        assertThatThrownBy(() -> TokenFile.in(folder).read())
                .isInstanceOf(TokenProblem.class)
                .hasMessageContaining("tokens.json is damaged")
                .hasMessageNotContaining("pasted-secret")
                .hasNoCause();
    }

    @Test
    void theFileOfEarlierVersionsIsTakenInOnce() throws IOException {
        Path earlier = Files.writeString(folder.resolve("api-token"), " mine\n");
        assertThat(EarlierFile.takeIn(folder, NOW).orElseThrow())
                .contains("api-token")
                .doesNotContain("mine");
        assertThat(earlier).doesNotExist();
        assertThat(TokenFile.in(folder).read().find("mine", NOW).orElseThrow())
                .isEqualTo(Token.of("api-token", Scope.WRITE, "mine", NOW, null));
        assertThat(EarlierFile.takeIn(folder, NOW)).isEmpty();
    }

    @Test
    void whatIsCreatedAndRevokedIsSeenWithinASecond() {
        TokenFile file = TokenFile.in(folder);
        Instant[] time = {NOW};
        InstantSource clock = () -> time[0];
        WatchedTokens watched = new WatchedTokens(file, clock);
        file.change(tokens -> tokens.with(Token.of("a", Scope.READ, "s", NOW, null)));
        assertThat(watched.isDue()).isFalse();
        assertThat(watched.current().all()).isEmpty();
        time[0] = NOW.plusMillis(1000);
        assertThat(watched.isDue()).isTrue();
        assertThat(watched.current().all()).hasSize(1);
        file.change(tokens -> tokens.without("a"));
        assertThat(watched.current().all()).hasSize(1);
        time[0] = NOW.plusMillis(2000);
        assertThat(watched.current().all()).isEmpty();
    }

    @Test
    void nobodyIsKnownOnceTheFileCannotBeRead() throws IOException {
        TokenFile file = TokenFile.in(folder);
        file.change(tokens -> tokens.with(Token.of("a", Scope.READ, "s", NOW, null)));
        Instant[] time = {NOW};
        WatchedTokens watched = new WatchedTokens(file, () -> time[0]);
        assertThat(watched.known().all()).hasSize(1);
        Files.writeString(file.path(), "{");
        time[0] = NOW.plusSeconds(1);
        assertThat(watched.current()).isEqualTo(Tokens.NONE);
    }
}
