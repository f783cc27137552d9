package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Writes one batch.
 *
 * <p>Every document is first created. Where its id is taken, the owner of the one that is there is looked up, and the
 * document is written over it if it is the same: a new document costs no question. A request whose answer was lost is sent again; what it
 * had written is known again by the moment of its writing.
 */
final class BulkWriter {

    private static final int CONFLICT = 409;

    private final ElasticsearchAsyncClient client;
    private final String index;
    private final Backoff backoff;
    private final PresentDocuments present;
    private final PastStates past;

    BulkWriter(ElasticsearchAsyncClient client, String index, Backoff backoff) {
        this.client = client;
        this.index = index;
        this.backoff = backoff;
        this.present = new PresentDocuments(client, index);
        this.past = new PastStates(client, index, backoff);
    }

    /** Returns an answer for each entry, in no order; fails only if the index cannot be written at all. */
    CompletableFuture<List<BulkAnswer>> write(List<BulkEntry> entries) {
        return write(entries, 1);
    }

    /**
     * What found the index closed, or was written by somebody else meanwhile, is looked up anew: writes have other numbers in the index
     * that has taken its place.
     */
    private CompletableFuture<List<BulkAnswer>> write(List<BulkEntry> entries, int round) {
        boolean mayWait = backoff.allows(round);
        return attempt(entries.stream().map(Write::create).toList(), 1, mayWait)
                .thenCompose(done -> done.taken().isEmpty()
                        ? CompletableFuture.completedFuture(done)
                        : replace(done.taken(), mayWait).thenApply(done::thenReplaced))
                .thenCompose(done -> done.overtaken().isEmpty() || !mayWait
                        ? CompletableFuture.completedFuture(done.finalAnswers())
                        : backoff.after(round, () -> write(done.overtaken(), round + 1))
                                .thenApply(answers -> join(done.answers(), answers)));
    }

    private CompletableFuture<Done> replace(List<BulkEntry> taken, boolean mayWait) {
        List<String> ids = taken.stream().map(BulkEntry::id).toList();
        return backoff.retry(() -> present.find(ids)).thenCompose(found -> {
            Done known = Done.nothing();
            List<Write> writes = new ArrayList<>();
            for (BulkEntry entry : taken) {
                PresentDocuments.Present there = found.get(entry.id());
                if (there == null) {
                    writes.add(Write.create(entry));
                } else if (entry.isWritten(there)) {
                    known.answers().add(new BulkAnswer(entry, entry.written()));
                } else if (there.owner().isSame(entry.owner())) {
                    writes.add(new Write(entry.over(there), there));
                } else {
                    known.answers()
                            .add(new BulkAnswer(
                                    entry, Answer.refused(there.owner().refusal(entry.id()))));
                }
            }
            return writes.isEmpty()
                    ? CompletableFuture.completedFuture(known)
                    : past.keep(changed(writes), Instant.now())
                            .thenCompose(kept -> attempt(writes, 1, mayWait))
                            .thenApply(known::and);
        });
    }

    private static List<String> changed(List<Write> writes) {
        return writes.stream()
                .filter(Write::isChange)
                .map(write -> write.entry().id())
                .toList();
    }

    /** Sends the writes, and again those that the index had no room for. */
    private CompletableFuture<Done> attempt(List<Write> writes, int attempt, boolean mayWait) {
        return send(writes)
                .thenApply(response -> sort(writes, response, backoff.allows(attempt), mayWait))
                .exceptionallyCompose(failure -> Failures.isPassing(failure) && backoff.allows(attempt)
                        ? CompletableFuture.completedFuture(Done.again(writes))
                        : CompletableFuture.failedFuture(failure))
                .thenCompose(done -> done.again().isEmpty()
                        ? CompletableFuture.completedFuture(done)
                        : backoff.after(attempt, () -> attempt(done.again(), attempt + 1, mayWait))
                                .thenApply(done::and));
    }

    private CompletableFuture<BulkResponse> send(List<Write> writes) {
        BulkRequest.Builder request = new BulkRequest.Builder().index(index);
        writes.forEach(write -> request.operations(write.operation()));
        return client.bulk(request.build());
    }

    /** An item's answer stands where the item stood. */
    private static Done sort(List<Write> writes, BulkResponse response, boolean mayRetry, boolean mayWait) {
        Done done = Done.nothing();
        for (int i = 0; i < writes.size(); i++) {
            Write write = writes.get(i);
            BulkResponseItem item = response.items().get(i);
            ErrorCause error = item.error();
            if (error == null) {
                boolean created = "created".equals(item.result());
                done.answers()
                        .add(new BulkAnswer(
                                write.entry(), created || write.isOverTombstone() ? Answer.INDEXED : Answer.UPDATED));
            } else if (item.status() == CONFLICT) {
                done.taken().add(write.entry());
            } else if (Failures.isPassing(item.status()) && mayRetry) {
                done.again().add(write);
            } else if (Failures.isSealed(error) && mayWait) {
                done.sealed().add(write.entry());
            } else if (Failures.isBlock(error)) {
                throw Failures.blocked(error);
            } else {
                done.answers().add(new BulkAnswer(write.entry(), Answer.refused(Failures.reason(error))));
            }
        }
        return done;
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
