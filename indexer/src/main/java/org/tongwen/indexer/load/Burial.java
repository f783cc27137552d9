package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Puts a note in place of documents that says when they were removed, and what had been corrected of them. */
record Burial(ElasticsearchAsyncClient client, String index) {

    void bury(List<Indexed> documents) {
        Instant now = Instant.now();
        List<String> ids = documents.stream().map(Indexed::id).toList();
        Failures.await(new PastStates(client, index, Backoff.STANDARD).keep(ids, now));
        Map<String, PresentDocuments.Present> there = Failures.await(new PresentDocuments(client, index).find(ids));
        BulkRequest.Builder request = new BulkRequest.Builder().index(index);
        documents.forEach(document -> request.operations(o -> o.index(i -> i.id(document.id())
                .document(Tombstone.of(document, Optional.ofNullable(there.get(document.id())), now)))));
        BulkResponse response = Failures.await(client.bulk(request.build()));
        Optional<BulkResponseItem> refused =
                response.items().stream().filter(item -> item.error() != null).findFirst();
        refused.ifPresent(item -> {
            throw new ElasticsearchProblem("Elasticsearch does not remove " + item.id() + ": "
                    + Failures.reason(Objects.requireNonNull(item.error())));
        });
    }
}
