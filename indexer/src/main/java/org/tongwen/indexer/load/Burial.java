package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a note in place of documents that says when they were removed, and what had been corrected of them. */
record Burial(ElasticsearchAsyncClient client, String index) {

    void bury(List<Indexed> documents) {
        Instant now = Instant.now();
        List<String> ids = documents.stream().map(Indexed::id).toList();
        Failures.await(new PastStates(client, index, Backoff.STANDARD).keep(ids, now));
        Backoff.STANDARD.await(() -> new PresentDocuments(client, index)
                .find(ids)
                .thenCompose(there -> client.bulk(request(documents, there, now)))
                .thenAccept(Burial::check));
    }

    private BulkRequest request(List<Indexed> documents, Map<String, PresentDocuments.Present> there, Instant now) {
        BulkRequest.Builder request = new BulkRequest.Builder().index(index);
        documents.forEach(document -> request.operations(o -> o.index(i -> i.id(document.id())
                .document(Tombstone.of(document, Optional.ofNullable(there.get(document.id())), now)))));
        return request.build();
    }

    private static void check(BulkResponse response) {
        Failures.requireWritten(response, (id, reason) -> "Elasticsearch does not remove " + id + ": " + reason);
    }
}
