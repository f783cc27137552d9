package org.tongwen.elasticsearch.inspection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Asks Elasticsearch, and says in a line for the user why there was no answer. */
final class Answers {

    private Answers() {}

    /** A request that may fail on its way. */
    interface Question<T> {

        T ask() throws IOException;
    }

    static <T> T of(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new ElasticsearchProblem("Elasticsearch does not answer: " + e.getMessage(), e);
        } catch (ElasticsearchException e) {
            throw new ElasticsearchProblem("Elasticsearch refuses to tell of itself: " + e.getMessage(), e);
        }
    }
}
