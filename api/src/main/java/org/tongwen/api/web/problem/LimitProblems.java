package org.tongwen.api.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What to tell who asks for more than a server gives at once. */
public final class LimitProblems {

    private LimitProblems() {}

    /** Returns what to tell who asks more often than so many times a minute. */
    public static ProblemDetail tooManyRequests(int limit) {
        return Problems.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "This server answers " + limit
                        + " requests a minute from one address. Retry-After says in how many seconds to go on.");
    }

    /** Returns what to tell who asks for a file while so many others are being made. */
    public static ProblemDetail tooManyWalks(int limit) {
        return Problems.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-exports",
                "Too many exports",
                "This server goes through its documents for " + limit
                        + " files or counts at once, and has as many to do. Try again in a few seconds.");
    }

    /** Returns what to tell whose answer took longer than so many seconds. */
    public static ProblemDetail tookTooLong(long seconds) {
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "took-too-long",
                "Took too long",
                "No answer was found within " + seconds
                        + " seconds, so the search was ended. Ask for less: a shorter query, fewer facets, more filters.");
    }

    /** Returns what to tell who asks a server that is being stopped. */
    public static ProblemDetail ending() {
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "stopping",
                "Stopping",
                "This server is being stopped, and begins nothing new. Try again when it is back.");
    }
}
