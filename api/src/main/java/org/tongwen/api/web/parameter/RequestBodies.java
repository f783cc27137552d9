package org.tongwen.api.web.parameter;

import reactor.core.publisher.Mono;

/** Reads the bodies of requests. */
public final class RequestBodies {

    private RequestBodies() {}

    /**
     * Returns a body that is read apart from the answer. What writes an answer lets go of all buffers that are dropped on the way to it; those
     * of a body that is too large are let go of where it is read, and would be so twice, which breaks the connection.
     */
    public static Mono<String> apart(Mono<String> body) {
        return Mono.fromFuture(body::toFuture);
    }
}
