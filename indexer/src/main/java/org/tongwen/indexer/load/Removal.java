package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Puts a note in place of documents whose files have gone. */
record Removal(ElasticsearchAsyncClient client, String index, IndexedDocuments indexed) {

    /** See {@link DocumentSink#remove}. */
    long remove(List<String> roots, Predicate<Indexed> gone) {
        AtomicLong removed = new AtomicLong();
        indexed.walk(roots, page -> {
            List<Indexed> documents = page.stream().filter(gone).toList();
            if (!documents.isEmpty()) {
                bury(documents);
                removed.addAndGet(documents.size());
            }
        });
        return removed.get();
    }

    private void bury(List<Indexed> documents) {
        Instant now = Instant.now();
        BulkRequest.Builder request = new BulkRequest.Builder().index(index);
        documents.forEach(document ->
                request.operations(o -> o.index(i -> i.id(document.id()).document(Tombstone.of(document, now)))));
        BulkResponse response = Failures.await(client.bulk(request.build()));
        Optional<BulkResponseItem> refused =
                response.items().stream().filter(item -> item.error() != null).findFirst();
        refused.ifPresent(item -> {
            throw new ElasticsearchProblem("Elasticsearch does not remove " + item.id() + ": "
                    + Failures.reason(Objects.requireNonNull(item.error())));
        });
    }
}
