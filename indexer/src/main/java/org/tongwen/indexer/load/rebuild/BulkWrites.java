package org.tongwen.indexer.load.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tongwen.elasticsearch.generation.Generation;
import org.tongwen.indexer.load.Backoff;
import org.tongwen.indexer.load.Failures;

/** Writes into a generation that nobody else writes, in bulk requests, a few at a time. */
final class BulkWrites {

    private static final long BATCH_BYTES = 4 << 20;
    private static final int UNDER_WAY = 3;

    private final ElasticsearchAsyncClient client;
    private final Generation generation;
    private final Deque<CompletableFuture<BulkResponse>> underWay = new ArrayDeque<>();
    private List<Made.Entry> batch = new ArrayList<>();
    private long batchBytes;

    BulkWrites(ElasticsearchAsyncClient client, Generation generation) {
        this.client = client;
        this.generation = generation;
    }

    void add(Made.Entry entry) {
        batch.add(entry);
        batchBytes += entry.json().size();
        if (batchBytes >= BATCH_BYTES) {
            send();
        }
    }

    /** Waits until all is written; what was written twice stands as it was written last. */
    void flush() {
        if (!batch.isEmpty()) {
            send();
        }
        while (!underWay.isEmpty()) {
            receive();
        }
    }

    private void send() {
        if (underWay.size() == UNDER_WAY) {
            receive();
        }
        BulkRequest.Builder request = new BulkRequest.Builder();
        batch.forEach(entry -> request.operations(
                o -> o.index(i -> i.index(indexOf(entry)).id(entry.key()).document(entry.json()))));
        BulkRequest written = request.build();
        underWay.add(Backoff.STANDARD.retry(() -> client.bulk(written).thenApply(BulkWrites::checked)));
        batch = new ArrayList<>();
        batchBytes = 0;
    }

    private void receive() {
        Failures.await(underWay.remove());
    }

    private String indexOf(Made.Entry entry) {
        return entry.past() ? generation.past().orElseThrow() : generation.documents();
    }

    /** All or nothing: what the index has no room for at the moment is sent again with the rest, which does no harm. */
    private static BulkResponse checked(BulkResponse response) {
        Failures.requireWritten(
                response, (id, reason) -> "the document " + id + " cannot be written into the next index: " + reason);
        return response;
    }
}
