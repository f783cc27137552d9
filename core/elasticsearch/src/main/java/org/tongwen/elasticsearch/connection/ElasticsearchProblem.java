package org.tongwen.elasticsearch.connection;

/** Elasticsearch cannot be had; the message is for the user, says what is wrong and what to do, and holds no secret. */
public final class ElasticsearchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ElasticsearchProblem(String message) {
        super(message);
    }

    public ElasticsearchProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
