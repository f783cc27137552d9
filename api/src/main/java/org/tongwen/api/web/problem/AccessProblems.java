package org.tongwen.api.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What to tell who may not ask. */
public final class AccessProblems {

    private AccessProblems() {}

    /** Nothing was shown to do what needs this scope. */
    public static ProblemDetail noToken(String scope) {
        return unauthorized("This needs the header 'Authorization: Bearer …' with a token of this server that may "
                + scope + ". Whoever runs the server makes one with ./tongwen token create.");
    }

    /** What was shown is not known, or not any more. */
    public static ProblemDetail wrongToken() {
        return unauthorized("This is no token of this server, or it has expired or was revoked.");
    }

    /** A token for reading was shown to change something. */
    public static ProblemDetail readOnly(String name) {
        return forbidden("The token '" + name + "' may read only. Changing documents needs one of the scope write.");
    }

    /** Nothing needs a token, but only programs of this computer may write. */
    public static ProblemDetail fromElsewhere() {
        return forbidden(
                "This server takes changes without a token, but only at its own address on this computer, such as"
                        + " http://localhost:8080, and not from pages of other sites.");
    }

    /** So many wrong tokens came that somebody may be guessing. */
    public static ProblemDetail tooManyWrongTokens() {
        return Problems.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-wrong-tokens",
                "Too many wrong tokens",
                "Too many wrong tokens came from this address. Retry-After says in how many seconds tokens are looked at"
                        + " again.");
    }

    private static ProblemDetail unauthorized(String detail) {
        return Problems.of(HttpStatus.UNAUTHORIZED, "unauthorized", "Unauthorized", detail);
    }

    private static ProblemDetail forbidden(String detail) {
        return Problems.of(HttpStatus.FORBIDDEN, "forbidden", "Forbidden", detail);
    }
}
