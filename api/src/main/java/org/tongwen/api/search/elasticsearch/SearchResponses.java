package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.elasticsearch.contract.IndexDocument;

/** Reads what Elasticsearch answered. */
final class SearchResponses {

    private static final DocumentMapper MAPPER = Mappers.getMapper(DocumentMapper.class);

    private SearchResponses() {}

    static long total(SearchResponse<?> response) {
        return Objects.requireNonNull(response.hits().total(), "totals are tracked")
                .value();
    }

    static List<SearchResult.Hit> hits(List<Hit<IndexDocument>> hits, Explanation explanation) {
        return hits.stream()
                .map(hit -> new SearchResult.Hit(
                        document(hit),
                        hit.score(),
                        Highlighting.read(hit.highlight()),
                        explanation.reasons(hit.matchedQueries())))
                .toList();
    }

    static List<StoredDocument> documents(SearchResponse<IndexDocument> response) {
        return response.hits().hits().stream().map(SearchResponses::document).toList();
    }

    static StoredDocument document(Hit<IndexDocument> hit) {
        return stored(source(hit));
    }

    static StoredDocument stored(IndexDocument document) {
        return MAPPER.toStored(document);
    }

    static IndexDocument source(Hit<IndexDocument> hit) {
        return Objects.requireNonNull(hit.source(), "sources are fetched");
    }

    /** Returns where the next page begins; null if this page is not full. */
    static @Nullable String nextCursor(List<Hit<IndexDocument>> hits, Page page) {
        return hits.isEmpty() || hits.size() < page.size()
                ? null
                : Cursors.write(hits.getLast().sort());
    }
}
