package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.connection.BlockingRequests;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Sends requests, and says in a line for the user why one failed. */
final class Requests {

    private static final int FORBIDDEN = 403;

    private Requests() {}

    /** Sends one; {@code purpose} completes "Elasticsearch cannot …". */
    static <T> T send(String purpose, BlockingRequests.Request<T> request) {
        return BlockingRequests.send(
                request,
                e -> new ElasticsearchProblem(
                        "Elasticsearch cannot " + purpose + ": " + reasons(e) + "." + advice(e, reasons(e)), e));
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchProblem("Interrupted while Elasticsearch was at work.", e);
        }
    }

    /** The cause says what is wrong, and what it was wrapped in only where. */
    private static String reasons(ElasticsearchException problem) {
        List<String> reasons = new ArrayList<>();
        @Nullable ErrorCause cause = problem.error();
        while (cause != null) {
            if (cause.reason() != null) {
                reasons.add(cause.reason());
            }
            cause = cause.causedBy();
        }
        return String.join(": ", reasons);
    }

    private static String advice(ElasticsearchException problem, String reasons) {
        if (problem.status() == FORBIDDEN) {
            return " Its user needs the right to manage snapshots. If an earlier version of this program started the"
                    + " server: ./tongwen stop, and start again.";
        }
        return reasons.contains("path.repo")
                ? " The folder must lie within what path.repo names in the settings of each node."
                : "";
    }
}
