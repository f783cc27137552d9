package org.tongwen.elasticsearch.inspection;

import org.tongwen.elasticsearch.connection.BlockingRequests;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Asks Elasticsearch, and says in a line for the user why there was no answer. */
final class Answers {

    private Answers() {}

    static <T> T of(BlockingRequests.Request<T> question) {
        return BlockingRequests.send(
                question,
                e -> new ElasticsearchProblem("Elasticsearch refuses to tell of itself: " + e.getMessage(), e));
    }
}
