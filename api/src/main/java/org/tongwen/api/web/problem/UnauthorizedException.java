package org.tongwen.api.web.problem;

/** Somebody wants to change the collection and does not show the token. */
public final class UnauthorizedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnauthorizedException(String detail) {
        super(detail);
    }
}
