package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.work.WorkStore;
import org.tongwen.model.document.PolicyDocument;

/** Writes documents to Elasticsearch in bulk requests, a few at a time, so that memory stays constant. */
public final class ElasticsearchSink implements DocumentSink {

    private static final long BATCH_BYTES = 1 << 20;
    /**
     * Of all batches; a larger one goes alone. Now and then one waits for seconds while Elasticsearch writes a segment, and its other
     * threads need something to do meanwhile. All of it is in memory, and a server has more to hold.
     */
    private static final long BYTES_UNDER_WAY =
            Math.min(16 << 20, Runtime.getRuntime().maxMemory() / 32);

    private final ElasticsearchAsyncClient client;
    private final BulkWriter writer;
    private final String index;
    private final IndexedDocuments indexed;
    private final GroupedLately lately;
    private final Deque<Batch> underWay = new ArrayDeque<>();
    /** Ids that are not answered for yet: a second document with such an id has to wait for the first. */
    private final Set<String> ids = new HashSet<>();

    private List<BulkEntry> batch = new ArrayList<>();
    private long batchBytes;
    private long bytesUnderWay;

    /** What was sent. */
    private record Batch(CompletableFuture<List<BulkAnswer>> answers, long bytes) {}

    /**
     * Writes with this client.
     *
     * @param index an index, or the alias under which it is written
     */
    public ElasticsearchSink(ElasticsearchAsyncClient client, String index) {
        this(client, index, new GroupedLately());
    }

    /**
     * Writes with this client, as one of several sinks of the same index.
     *
     * @param lately what the others have compared
     */
    public ElasticsearchSink(ElasticsearchAsyncClient client, String index, GroupedLately lately) {
        this(client, index, Backoff.STANDARD, lately);
    }

    ElasticsearchSink(ElasticsearchAsyncClient client, String index, Backoff backoff) {
        this(client, index, backoff, new GroupedLately());
    }

    private ElasticsearchSink(ElasticsearchAsyncClient client, String index, Backoff backoff, GroupedLately lately) {
        this.lately = lately;
        this.client = client;
        this.index = index;
        this.writer = new BulkWriter(client, index, backoff);
        this.indexed = new IndexedDocuments(client, index);
    }

    @Override
    public Supplier<Map<Fingerprint, Indexed>> unchanged(List<Fingerprint> fingerprints) {
        CompletableFuture<Map<Fingerprint, Indexed>> answer = indexed.unchanged(fingerprints);
        return () -> Failures.await(answer);
    }

    @Override
    public Addition addition(PolicyDocument document, Statements statements) {
        BulkEntry entry = BulkEntry.of(document, statements);
        return listener -> add(entry.answeredTo(listener));
    }

    private void add(BulkEntry entry) {
        if (ids.contains(entry.id())) {
            drain();
        }
        ids.add(entry.id());
        batch.add(entry);
        batchBytes += entry.json().size();
        if (batchBytes >= BATCH_BYTES) {
            send();
        }
    }

    @Override
    public void drain() {
        if (!batch.isEmpty()) {
            send();
        }
        while (!underWay.isEmpty()) {
            receive();
        }
    }

    @Override
    public void finish() {
        drain();
        indexed.refresh();
    }

    @Override
    public long remove(List<String> roots, Predicate<Indexed> gone) {
        finish();
        long removed = new Removal(client, index, indexed).remove(roots, gone);
        indexed.refresh();
        return removed;
    }

    @Override
    public WorkStore works() {
        return new ElasticsearchWorks(client, index, lately);
    }

    private void send() {
        while (!underWay.isEmpty() && bytesUnderWay + batchBytes > BYTES_UNDER_WAY) {
            receive();
        }
        underWay.add(new Batch(writer.write(batch), batchBytes));
        bytesUnderWay += batchBytes;
        batch = new ArrayList<>();
        batchBytes = 0;
    }

    /** Waits for the oldest batch. */
    private void receive() {
        Batch oldest = underWay.remove();
        bytesUnderWay -= oldest.bytes();
        for (BulkAnswer done : Failures.await(oldest.answers())) {
            ids.remove(done.entry().id());
            done.entry().listener().accept(done.answer());
        }
    }
}
