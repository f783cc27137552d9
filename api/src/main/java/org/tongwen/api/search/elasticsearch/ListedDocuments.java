package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import java.util.Collection;
import java.util.List;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;

/** Fetches documents as a list shows them, and with the figures that they state. */
public final class ListedDocuments {

    private ListedDocuments() {}

    /**
     * Returns the request for documents with these ids.
     *
     * @param state of the index that is asked
     */
    public static SearchRequest withFigures(Collection<String> ids, IndexState state) {
        List<String> left = SearchRequests.NOT_SHOWN.stream()
                .filter(field -> !field.equals(Fields.FIGURES))
                .toList();
        return state.request(new SearchRequest.Builder()
                .query(MatchQueries.both(FilterQueries.present(), Queries.terms(Fields.ID, ids)))
                .size(ids.size())
                .trackTotalHits(total -> total.enabled(false))
                .source(SourceConfig.of(
                        source -> source.filter(filter -> filter.excludes(left).excludes(Fields.BODY)))));
    }

    /** Returns what is fetched of a document in a list. */
    public static SourceConfig listed() {
        return SearchRequests.listed();
    }

    /** Returns a document as the domain knows it. */
    public static StoredDocument of(IndexDocument document) {
        return SearchResponses.stored(document);
    }
}
