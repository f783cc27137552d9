package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.json.JsonpMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/**
 * Writes one batch.
 *
 * <p>Every document is first created. Where its id is taken, the owner of the one that is there is looked up, and the
 * document is written over it if it is the same: a new document costs no question.
 */
final class BulkWriter {

    private static final int CONFLICT = 409;

    private final ElasticsearchAsyncClient client;
    private final String index;
    private final Backoff backoff;
    private final PresentDocuments present;
    private final PastStates past;
    private final JsonpMapper mapper;

    BulkWriter(ElasticsearchAsyncClient client, String index, Backoff backoff) {
        this.client = client;
        this.index = index;
        this.backoff = backoff;
        this.present = new PresentDocuments(client, index);
        this.past = new PastStates(client, index, backoff);
        this.mapper = client._transport().jsonpMapper();
    }

    /** Returns an answer for each entry, in no order; fails only if the index cannot be written at all. */
    CompletableFuture<List<BulkAnswer>> write(List<BulkEntry> entries) {
        List<Write> creations = entries.stream().map(Write::create).toList();
        return attempt(creations, 1).thenCompose(done -> {
            List<BulkEntry> taken = done.taken();
            return taken.isEmpty()
                    ? CompletableFuture.completedFuture(done.answers())
                    : replace(taken).thenApply(answers -> join(done.answers(), answers));
        });
    }

    private CompletableFuture<List<BulkAnswer>> replace(List<BulkEntry> taken) {
        return present.find(taken.stream().map(BulkEntry::id).toList()).thenCompose(found -> {
            List<BulkAnswer> refused = new ArrayList<>();
            List<Write> writes = new ArrayList<>();
            for (BulkEntry entry : taken) {
                PresentDocuments.Present there = found.get(entry.id());
                if (there == null) {
                    writes.add(Write.create(entry));
                } else if (there.owner().isSame(entry.owner())) {
                    writes.add(new Write(entry.over(there, mapper), there));
                } else {
                    refused.add(
                            new BulkAnswer(entry, Answer.refused(there.owner().refusal(entry.id()))));
                }
            }
            return writes.isEmpty()
                    ? CompletableFuture.completedFuture(refused)
                    : past.keep(changed(writes), Instant.now())
                            .thenCompose(kept -> attempt(writes, 1))
                            .thenApply(done -> join(refused, done.finalAnswers()));
        });
    }

    private static List<String> changed(List<Write> writes) {
        return writes.stream()
                .filter(Write::isChange)
                .map(write -> write.entry().id())
                .toList();
    }

    /** Sends the writes, and again those that the index had no room for. */
    private CompletableFuture<Done> attempt(List<Write> writes, int attempt) {
        return send(writes)
                .thenApply(response -> sort(writes, response, backoff.allows(attempt)))
                .exceptionallyCompose(failure -> Failures.isPassing(failure) && backoff.allows(attempt)
                        ? CompletableFuture.completedFuture(Done.again(writes))
                        : CompletableFuture.failedFuture(failure))
                .thenCompose(done -> done.again().isEmpty()
                        ? CompletableFuture.completedFuture(done)
                        : backoff.after(attempt, () -> attempt(done.again(), attempt + 1))
                                .thenApply(done::and));
    }

    private CompletableFuture<BulkResponse> send(List<Write> writes) {
        BulkRequest.Builder request = new BulkRequest.Builder().index(index);
        writes.forEach(write -> request.operations(write.operation()));
        return client.bulk(request.build());
    }

    /** An item's answer stands where the item stood. */
    private static Done sort(List<Write> writes, BulkResponse response, boolean mayRetry) {
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
            } else if (Failures.isBlock(error)) {
                throw new ElasticsearchProblem("the index takes no more documents: " + Failures.reason(error)
                        + ". Free some space on its disk; then run the same again, and it goes on where it stopped.");
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
