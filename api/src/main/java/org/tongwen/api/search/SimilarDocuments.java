package org.tongwen.api.search;

import java.util.List;
import org.tongwen.api.search.SearchResult.Hit;

/**
 * The documents whose content is similar to that of one, the most similar first.
 *
 * @param hits one of each work, without highlights
 */
public record SimilarDocuments(List<Hit> hits, String indexVersion, long tookMillis) {

    public SimilarDocuments {
        hits = List.copyOf(hits);
    }
}
