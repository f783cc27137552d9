package org.tongwen.api.web.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.tongwen.api.token.Scope;

/** Finds the secret in what a request shows. */
final class ShownToken {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private ShownToken() {}

    /**
     * Returns what is shown to do this. Browsers ask for Basic by themselves, and it may be read with. They also add it by themselves, also to
     * what another site makes them send: so it may not be written with.
     */
    static Optional<String> find(HttpHeaders headers, Scope needed) {
        String authorization = headers.getFirst(HttpHeaders.AUTHORIZATION);
        Optional<String> bearer = rest(authorization, BEARER);
        return bearer.isPresent() || needed == Scope.WRITE
                ? bearer
                : rest(authorization, BASIC).flatMap(ShownToken::password);
    }

    /** Any name of a user will do. */
    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return Optional.of(pair.substring(colon + 1).strip());
        } catch (IllegalArgumentException e) {
            return Optional.of("");
        }
    }

    private static Optional<String> rest(@Nullable String authorization, String scheme) {
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(authorization.substring(scheme.length()).strip())
                : Optional.empty();
    }
}
