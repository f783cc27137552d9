package org.tongwen.api.token;

/** Tokens cannot be read or kept; the message says why and what to do. */
public final class TokenProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TokenProblem(String message) {
        super(message);
    }

    public TokenProblem(String message, Exception cause) {
        super(message, cause);
    }
}
