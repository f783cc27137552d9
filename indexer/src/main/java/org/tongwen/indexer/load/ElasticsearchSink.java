package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.model.document.PolicyDocument;

/** Writes documents to Elasticsearch in bulk requests, a few at a time, so that memory stays constant. */
public final class ElasticsearchSink implements DocumentSink {

    private static final long BATCH_BYTES = 4 << 20;
    private static final int BATCH_DOCUMENTS = 1_000;
    private static final int BATCHES_UNDER_WAY = 3;

    private final ElasticsearchAsyncClient client;
    private final BulkWriter writer;
    private final Tally tally = new Tally();
    private final Semaphore slots = new Semaphore(BATCHES_UNDER_WAY);
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

    private List<BulkEntry> batch = new ArrayList<>();
    private long batchBytes;
    /** Ids that are not answered for yet: a second document with such an id has to wait for the first. */
    private final Set<String> underWay = new HashSet<>();

    /**
     * Writes with this client.
     *
     * @param index an index, or the alias under which it is written
     */
    public ElasticsearchSink(ElasticsearchAsyncClient client, String index) {
        this.client = client;
        this.writer = new BulkWriter(client, index);
    }

    @Override
    public void add(PolicyDocument document) {
        if (!underWay.add(document.id())) {
            drain();
            underWay.add(document.id());
        }
        IndexDocument stored = IndexDocuments.of(document);
        BinaryData json = BinaryData.of(stored, client._transport().jsonpMapper());
        batch.add(new BulkEntry(document.id(), Owner.of(document), json));
        batchBytes += json.size();
        if (batchBytes >= BATCH_BYTES || batch.size() >= BATCH_DOCUMENTS) {
            send();
        }
    }

    @Override
    public SinkReport finish() {
        drain();
        return tally.take();
    }

    private void send() {
        if (batch.isEmpty()) {
            return;
        }
        List<BulkEntry> sent = batch;
        batch = new ArrayList<>();
        batchBytes = 0;
        slots.acquireUninterruptibly();
        writer.write(sent).whenComplete((answers, failure) -> {
            if (failure == null) {
                answers.forEach(tally::count);
            } else {
                broken.compareAndSet(null, failure);
            }
            slots.release();
        });
        failIfBroken();
    }

    /** Waits until nothing is under way. */
    private void drain() {
        send();
        slots.acquireUninterruptibly(BATCHES_UNDER_WAY);
        slots.release(BATCHES_UNDER_WAY);
        underWay.clear();
        failIfBroken();
    }

    private void failIfBroken() {
        Throwable failure = broken.getAndSet(null);
        if (failure != null) {
            throw new UncheckedIOException(
                    new IOException("the index cannot be written: " + BulkWriter.reason(failure), failure));
        }
    }
}
