package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Keeps what documents were before they are changed or removed, so that a search of the past can be told from one of today. */
record PastStates(ElasticsearchAsyncClient client, String index, Backoff backoff) {

    /** Whole documents, with their originals: few at a time. */
    private static final int AT_ONCE = 100;

    /**
     * Keeps the documents as they are in the index now; those that are not there, or have gone before, do not count. To do it twice is
     * no harm.
     *
     * @param until when these states end
     */
    CompletableFuture<Void> keep(List<String> ids, Instant until) {
        if (ids.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        List<String> first = ids.subList(0, Math.min(AT_ONCE, ids.size()));
        return backoff.retry(() -> client.mget(request -> request.index(index).ids(first), IndexDocument.class)
                        .thenCompose(there -> write(there, until)))
                .thenCompose(done -> keep(ids.subList(first.size(), ids.size()), until));
    }

    private CompletableFuture<Void> write(MgetResponse<IndexDocument> there, Instant until) {
        List<IndexDocument> documents = there.docs().stream()
                .peek(Failures::throwIfFailed)
                .filter(item -> item.result().found())
                .map(item -> Objects.requireNonNull(item.result().source()))
                .filter(document -> document.archive().deletedAt() == null)
                .toList();
        if (documents.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        BulkRequest.Builder request = new BulkRequest.Builder().index(IndexNames.PAST);
        documents.forEach(document -> {
            IndexDocument.State state = Objects.requireNonNull(document.state());
            request.operations(o -> o.index(i ->
                    i.id(document.pastKey(state)).document(state.until(until).of(document))));
        });
        return client.bulk(request.build()).thenAccept(PastStates::check);
    }

    private static void check(BulkResponse response) {
        Failures.requireWritten(
                response, (id, reason) -> "what a document was cannot be kept: " + reason + ". It is left as it was.");
    }
}
