package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Says what failed requests and refused items mean. */
final class Failures {

    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private Failures() {}

    /** Whether this may go well a little later. */
    static boolean isPassing(int status) {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
    }

    /** Whether this may go well a little later. */
    static boolean isPassing(Throwable failure) {
        return switch (cause(failure)) {
            case ElasticsearchException answer -> isPassing(answer.status());
            case TransportException answer -> isPassing(answer.statusCode());
            // The server is being started again.
            case IOException broken -> true;
            default -> false;
        };
    }

    /** Whether the index takes nothing any more: its disk is full, or somebody closed it to writers. */
    static boolean isBlock(ErrorCause error) {
        return "cluster_block_exception".equals(error.type());
    }

    /** Returns what to tell a person of a failed request. */
    static String reason(Throwable failure) {
        Throwable cause = cause(failure);
        return cause instanceof ElasticsearchException answer
                ? reason(answer.error())
                : Objects.toString(cause.getMessage(), cause.getClass().getSimpleName());
    }

    /** Returns what to tell a person of a refused item: the reason, and the more exact one below it. */
    static String reason(ErrorCause error) {
        String reason = Objects.requireNonNullElse(error.reason(), error.type());
        ErrorCause deeper = error.causedBy();
        return deeper == null || deeper.reason() == null ? reason : reason + " (" + deeper.reason() + ")";
    }

    /**
     * Waits for the answer to a request.
     *
     * @throws ElasticsearchProblem if there is none
     */
    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (cause(e) instanceof ElasticsearchProblem problem) {
                throw problem;
            }
            throw new ElasticsearchProblem(
                    "the index cannot be read or written: " + reason(e)
                            + ". Nothing that is in it is lost; run the same again, and it goes on where it stopped.",
                    e);
        }
    }

    /**
     * Waits for the answer to a write; empty if somebody else has written the document meanwhile.
     *
     * @throws ElasticsearchProblem if there is none
     */
    static <T> Optional<T> awaitUnlessConflict(CompletableFuture<T> answer) {
        return await(answer.thenApply(Optional::of)
                .exceptionallyCompose(failure -> isConflict(cause(failure))
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : CompletableFuture.failedFuture(failure)));
    }

    private static boolean isConflict(Throwable failure) {
        return failure instanceof ElasticsearchException answer && answer.status() == CONFLICT;
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
