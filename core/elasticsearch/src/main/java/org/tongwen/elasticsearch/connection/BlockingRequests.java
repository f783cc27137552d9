package org.tongwen.elasticsearch.connection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.function.Function;

/** Sends requests and waits for their answers; a failure is told to a person. */
public final class BlockingRequests {

    private BlockingRequests() {}

    /** A request that may fail on its way. */
    public interface Request<T> {

        /** Sends it, and returns the answer. */
        T send() throws IOException;
    }

    /**
     * Sends a request.
     *
     * @param refused says what a refusal by Elasticsearch means
     * @throws ElasticsearchProblem if it is refused, or there is no answer
     */
    public static <T> T send(Request<T> request, Function<ElasticsearchException, ElasticsearchProblem> refused) {
        try {
            return request.send();
        } catch (IOException e) {
            throw new ElasticsearchProblem("Elasticsearch does not answer: " + e.getMessage(), e);
        } catch (ElasticsearchException e) {
            throw refused.apply(e);
        }
    }
}
