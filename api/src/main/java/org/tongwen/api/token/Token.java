package org.tongwen.api.token;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token as the server knows it: by its hash alone.
 *
 * @param name what people call it
 * @param sha256 hash of the secret, in hexadecimal digits
 * @param expires when it ends; null if it does not
 */
public record Token(
        String name,
        Scope scope,
        String sha256,
        Instant created,
        @Nullable Instant expires) {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String HASH = "[0-9a-f]{64}";

    public Token {
        if (!isName(name)) {
            throw new IllegalArgumentException("a token has a name of letters, digits, dots, - and _");
        }
        if (!Objects.requireNonNull(sha256, "sha256").matches(HASH)) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits");
        }
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(created, "created");
    }

    /** Returns what to keep of a secret that allows this from now on. */
    public static Token of(String name, Scope scope, String secret, Instant created, @Nullable Instant expires) {
        return new Token(name, scope, HexFormat.of().formatHex(Secrets.hash(secret)), created, expires);
    }

    /** Tells whether a token can be called so: in a terminal, a log and a file without quotes. */
    public static boolean isName(@Nullable String name) {
        return name != null && name.matches(NAME);
    }

    /** Tells whether it still counts at this time. */
    public boolean isValidAt(Instant time) {
        return expires == null || time.isBefore(expires);
    }

    byte[] hash() {
        return HexFormat.of().parseHex(sha256);
    }
}
