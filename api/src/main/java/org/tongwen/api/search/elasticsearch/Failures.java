package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.apache.hc.core5.reactor.IOReactorShutdownException;
import org.tongwen.api.search.QueryTooComplexException;
import org.tongwen.api.search.SearchUnavailableException;
import reactor.core.publisher.Mono;

/** Says in the words of the search what went wrong in Elasticsearch. */
public final class Failures {

    private Failures() {}

    /** Returns the answer with errors in the words of the search. */
    public static <T> Mono<T> translated(Mono<T> answer) {
        return answer.onErrorMap(Failures::translate);
    }

    /** Returns an error in the words of the search. */
    public static Throwable translate(Throwable error) {
        Throwable cause =
                error instanceof CompletionException wrapped && wrapped.getCause() != null ? wrapped.getCause() : error;
        if (isTooComplex(cause)) {
            return new QueryTooComplexException(cause);
        }
        return isUnavailable(cause) ? new SearchUnavailableException("the index does not answer", cause) : cause;
    }

    /** More clauses than the memory of Elasticsearch allows. */
    private static boolean isTooComplex(Throwable error) {
        return error instanceof ElasticsearchException refused
                && refused.error().rootCause().stream()
                        .anyMatch(cause -> cause.type() != null && cause.type().startsWith("too_many_"));
    }

    /** Nobody listens, the connection broke, the server is starting, ending or too busy, or a shard is not ready yet. */
    private static boolean isUnavailable(Throwable error) {
        return switch (error) {
            case TransportException e -> true;
            case IOException e -> true;
            // The program ends, and its connections are closed before what is still under way for readers who have
            // gone.
            case IOReactorShutdownException e -> true;
            case ElasticsearchException e -> e.status() == 503 || e.status() == 429;
            default -> false;
        };
    }
}
