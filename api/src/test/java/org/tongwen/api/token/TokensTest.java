package org.tongwen.api.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Token reader = Token.of("reader", Scope.READ, "secret-1", NOW, null);
    private final Token writer = Token.of("writer", Scope.WRITE, "secret-2", NOW, NOW.plus(Duration.ofDays(1)));
    private final Tokens tokens = new Tokens(List.of(reader, writer));

    @Test
    void aSecretFindsItsTokenAsLongAsThatCounts() {
        assertThat(tokens.find("secret-1", NOW)).hasValue(reader);
        assertThat(tokens.find("secret-2", NOW.plusSeconds(86_399))).hasValue(writer);
        assertThat(tokens.find("secret-2", NOW.plusSeconds(86_400))).isEmpty();
        assertThat(tokens.find("secret-3", NOW)).isEmpty();
        assertThat(tokens.find("", NOW)).isEmpty();
        assertThat(tokens.find(reader.sha256(), NOW)).isEmpty();
    }

    @Test
    void whoMayWriteMayRead() {
        assertThat(Scope.WRITE.covers(Scope.READ)).isTrue();
        assertThat(Scope.READ.covers(Scope.WRITE)).isFalse();
        assertThat(tokens.allow(Scope.WRITE, NOW)).isTrue();
        assertThat(tokens.allow(Scope.WRITE, NOW.plus(Duration.ofDays(2)))).isFalse();
        assertThat(tokens.without("writer").allow(Scope.WRITE, NOW)).isFalse();
    }

    @Test
    void aNameIsGivenOnce() {
        Token other = Token.of("reader", Scope.READ, "secret-4", NOW, null);
        assertThat(tokens.with(other).all()).containsExactly(writer, other);
        assertThatThrownBy(() -> Token.of("two words", Scope.READ, "x", NOW, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecretIsRandomAndItsTokenDoesNotTellIt() {
        String secret = Secrets.random();
        assertThat(secret).matches("tw_[A-Za-z0-9_-]{43}").isNotEqualTo(Secrets.random());
        assertThat(Token.of("a", Scope.READ, secret, NOW, null)).asString().doesNotContain(secret);
    }
}
