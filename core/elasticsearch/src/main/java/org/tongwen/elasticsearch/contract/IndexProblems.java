package org.tongwen.elasticsearch.contract;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Says what is wrong with an index, and what to do. */
public final class IndexProblems {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int REQUEST_TIMEOUT = 408;

    private IndexProblems() {}

    /** Returns the problem behind an answer of Elasticsearch about an index. */
    public static ElasticsearchProblem of(ElasticsearchException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("analyzer [tongwen_")) {
            return new ElasticsearchProblem(
                    "This Elasticsearch lacks Tongwen's analysis plugin. On every node run"
                            + " bin/elasticsearch-plugin install file:///PATH/TO/tongwen-analysis-VERSION.zip"
                            + " and start the node again.",
                    cause);
        }
        return switch (cause.status()) {
            case UNAUTHORIZED ->
                new ElasticsearchProblem(
                        "Elasticsearch refuses the credentials. Check user and password, or the API key.", cause);
            case FORBIDDEN ->
                new ElasticsearchProblem(
                        "The user of Elasticsearch may not make or see the index: give it all rights to tongwen-*.",
                        cause);
            case REQUEST_TIMEOUT -> notOpen();
            default -> new ElasticsearchProblem("Elasticsearch refuses the index: " + reason, cause);
        };
    }

    static ElasticsearchProblem notOpen() {
        return new ElasticsearchProblem(
                "The index did not open in time. The log of Elasticsearch tells why: a full disk,"
                        + " or damaged files.");
    }

    static ElasticsearchProblem otherContract(String index, int contract) {
        return new ElasticsearchProblem(
                "The index " + index + " follows contract "
                        + (contract == 0 ? "?" : contract) + ", and this program knows contract "
                        + DocumentIndex.CONTRACT
                        + ". ./tongwen reindex builds it anew from the originals that it keeps; or use the program that made it.");
    }
}
