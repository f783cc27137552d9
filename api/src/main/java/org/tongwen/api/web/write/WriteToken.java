package org.tongwen.api.web.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.tongwen.api.web.problem.UnauthorizedException;

/** What somebody has to show who changes the collection; its text form never shows it. */
public final class WriteToken {

    /** What the OpenAPI document calls it. */
    static final String NAME = "token";

    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    public WriteToken(String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException("a token has characters");
        }
        this.token = bytes(token.strip());
    }

    /**
     * Lets those pass who show this token; takes the same time for every wrong one.
     *
     * @throws UnauthorizedException if the headers show none, or another
     */
    void require(HttpHeaders headers) {
        String authorization = headers.getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            throw new UnauthorizedException(
                    "Writing needs the header 'Authorization: Bearer …' with the token of this server.");
        }
        boolean shown = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, bytes(authorization.substring(SCHEME.length()).strip()));
        if (!shown) {
            throw new UnauthorizedException("This is not the token of this server.");
        }
    }

    @Override
    public String toString() {
        return "token (hidden)";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
