package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BinaryOperator;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Says what failed requests and refused items mean. */
public final class Failures {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    /** As Elasticsearch says that nobody may write into an index, which is so while another takes its place. */
    private static final String SEALED = "index write (api)";

    private Failures() {}

    /** An item was refused that may go well a little later. */
    static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Passing(String message) {
            super(message);
        }
    }

    /** Whether this may go well a little later. */
    static boolean isPassing(int status) {
        return switch (status) {
            case TOO_MANY_REQUESTS, BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT -> true;
            default -> false;
        };
    }

    /** Whether this may go well a little later. */
    static boolean isPassing(Throwable failure) {
        return switch (cause(failure)) {
            case Passing passing -> true;
            case ElasticsearchException answer -> isPassing(answer.status()) || isSealed(answer.error());
            case TransportException answer -> isPassing(answer.statusCode());
            // The server is being started again.
            case IOException broken -> true;
            default -> false;
        };
    }

    /** Whether the index is closed to writers because another is taking its place: what is written a little later goes there. */
    static boolean isSealed(ErrorCause error) {
        return isBlock(error) && reason(error).contains(SEALED);
    }

    /** Fails as what may go well a little later, if an item was refused as such. */
    static void throwIfPassing(int status, ErrorCause error) {
        if (isPassing(status) || isSealed(error)) {
            throw new Passing(reason(error));
        }
    }

    /**
     * Fails if an item of a bulk request was refused: as what may go well a little later, else with what to tell a person.
     *
     * @param accepted the status of a refusal that does not matter, beside those of success
     * @param message makes of the id and the reason what to tell
     */
    public static void requireWritten(BulkResponse response, int accepted, BinaryOperator<String> message) {
        response.items().forEach(item -> {
            ErrorCause error = item.error();
            if (error != null && item.status() != accepted) {
                throwIfPassing(item.status(), error);
                throw new ElasticsearchProblem(message.apply(String.valueOf(item.id()), reason(error)));
            }
        });
    }

    /** Fails likewise if any item was refused. */
    public static void requireWritten(BulkResponse response, BinaryOperator<String> message) {
        requireWritten(response, OK, message);
    }

    /** Fails as what may go well a little later, if a document could not be looked up: its shard is not there at the moment. */
    static void throwIfFailed(MultiGetResponseItem<?> item) {
        if (item.isFailure()) {
            throw new Passing(reason(item.failure().error()));
        }
    }

    /** Whether the index takes nothing any more: its disk is full, or somebody closed it to writers. */
    static boolean isBlock(ErrorCause error) {
        return "cluster_block_exception".equals(error.type());
    }

    /** Returns what to tell a person of an index that takes nothing any more. */
    static ElasticsearchProblem blocked(ErrorCause error) {
        return new ElasticsearchProblem(
                isSealed(error)
                        ? "the index is closed to writers: it is being built anew, or was when that was killed. Wait until"
                                + " ./tongwen reindex is done, or start it again; then run the same again."
                        : "the index takes no more documents: " + reason(error)
                                + ". Free some space on its disk; then run the same again, and it goes on where it stopped.");
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
    public static <T> T await(CompletableFuture<T> answer) {
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
     * Waits for the answer to a write; empty if somebody else has written the document meanwhile, or another index is taking the place of
     * this one: then the document is to be looked up again.
     *
     * @throws ElasticsearchProblem if there is none
     */
    static <T> Optional<T> awaitUnlessOvertaken(CompletableFuture<T> answer) {
        return await(answer.thenApply(Optional::of)
                .exceptionallyCompose(failure -> isOvertaken(cause(failure))
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : CompletableFuture.failedFuture(failure)));
    }

    private static boolean isOvertaken(Throwable failure) {
        return failure instanceof ElasticsearchException answer
                && (answer.status() == CONFLICT || isSealed(answer.error()));
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
