package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Asks which documents are in the index, by their paths and contents; reads none of their texts. */
final class IndexedDocuments {

    /** As many as Elasticsearch gives at once. */
    private static final int MOST = 10_000;

    private static final int PAGE = 1_000;

    private final ElasticsearchAsyncClient client;
    private final String index;
    private boolean refreshed;

    IndexedDocuments(ElasticsearchAsyncClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** Makes all that was written until now visible to searches. */
    void refresh() {
        Backoff.STANDARD.await(() -> client.indices().refresh(request -> request.index(index, IndexNames.PAST)));
        refreshed = true;
    }

    /** See {@link DocumentSink#unchanged}. */
    CompletableFuture<Map<Fingerprint, Indexed>> unchanged(List<Fingerprint> fingerprints) {
        if (!refreshed) {
            // What a run that was interrupted wrote last counts, too.
            refresh();
        }
        List<FieldValue> hashes = fingerprints.stream()
                .map(fingerprint -> FieldValue.of(fingerprint.contentHash()))
                .toList();
        Query sameContent = BoolQuery.of(query -> query.filter(filter ->
                                filter.terms(t -> t.field(Fields.CONTENT_HASH).terms(v -> v.value(hashes))))
                        .filter(filter ->
                                filter.term(t -> t.field(Fields.READ_BY).value(Edition.current())))
                        .mustNot(filter -> filter.exists(e -> e.field(Fields.DELETED_AT))))
                ._toQuery();
        SearchRequest request = request(sameContent, MOST).build();
        return Backoff.STANDARD.retry(() -> client.search(request, Void.class)).thenApply(response -> {
            Map<Fingerprint, Indexed> unchanged = new HashMap<>();
            for (Hit<Void> hit : response.hits().hits()) {
                Indexed document = indexed(hit);
                String hash = HitFields.value(hit, Fields.CONTENT_HASH);
                fingerprints.stream()
                        .filter(fingerprint -> fingerprint.contentHash().equals(hash) && fingerprint.isOf(document))
                        .forEach(fingerprint -> unchanged.put(fingerprint, document));
            }
            return unchanged;
        });
    }

    /** Hands over all documents below the roots, page by page in the order of their ids. */
    void walk(List<String> roots, Consumer<List<Indexed>> pages) {
        BoolQuery.Builder below = new BoolQuery.Builder().mustNot(q -> q.exists(e -> e.field(Fields.DELETED_AT)));
        roots.forEach(root -> {
            below.should(q -> q.term(t -> t.field(Fields.PATH).value(root)));
            Below.SEPARATORS.forEach(separator ->
                    below.should(q -> q.prefix(p -> p.field(Fields.PATH).value(root + separator))));
        });
        Query query = below.minimumShouldMatch("1").build()._toQuery();
        Optional<String> after = Optional.empty();
        do {
            SearchRequest.Builder request = request(query, PAGE).sort(s -> s.field(f -> f.field(Fields.ID)));
            after.ifPresent(request::searchAfter);
            SearchRequest asked = request.build();
            List<Indexed> page = Backoff.STANDARD.await(() -> client.search(asked, Void.class)).hits().hits().stream()
                    .map(IndexedDocuments::indexed)
                    .toList();
            pages.accept(page);
            after = page.size() < PAGE
                    ? Optional.empty()
                    : Optional.of(page.getLast().id());
        } while (after.isPresent());
    }

    private SearchRequest.Builder request(Query query, int size) {
        return new SearchRequest.Builder()
                .index(index)
                .query(query)
                .size(size)
                .source(source -> source.fetch(false))
                .docvalueFields(f -> f.field(Fields.ID))
                .docvalueFields(f -> f.field(Fields.PATH))
                .docvalueFields(f -> f.field(Fields.PARTS))
                .docvalueFields(f -> f.field(Fields.CONTENT_HASH));
    }

    private static Indexed indexed(Hit<Void> hit) {
        return new Indexed(
                HitFields.value(hit, Fields.ID),
                HitFields.value(hit, Fields.PATH),
                HitFields.values(hit, Fields.PARTS));
    }
}
