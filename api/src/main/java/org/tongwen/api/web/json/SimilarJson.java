package org.tongwen.api.web.json;

import java.util.List;

/** The documents similar to one, the most similar first; their highlights are empty. */
public record SimilarJson(Meta meta, List<DocumentJson> items) {

    /** What is true of the answer as a whole. */
    public record Meta(long tookMs, String indexVersion) {}
}
