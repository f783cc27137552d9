package org.tongwen.indexer.load.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.JsonData;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.PastRecord;
import org.tongwen.elasticsearch.generation.Generation;
import org.tongwen.elasticsearch.generation.Generations;
import org.tongwen.indexer.load.ElasticsearchSink;
import org.tongwen.indexer.load.Failures;
import org.tongwen.indexer.work.WorkStore;

/**
 * The next generation of an index while it is built. Not for several threads, but for {@link #make}. All methods fail with an
 * {@link ElasticsearchProblem} if Elasticsearch does not do it.
 */
public final class Rebuild {

    private final ElasticsearchAsyncClient client;
    private final Indices indices;
    private final Generations generations;
    private final Generation old;
    private final Generation next;
    private final Map<String, JsonData> oldMeta;
    private final Making making;
    private final List<Walk> walks;
    private final BulkWrites writes;
    private final Clock clock;
    private boolean changed;

    private Rebuild(
            ElasticsearchAsyncClient client, Generations generations, Generation old, Rereader rereader, Clock clock) {
        this.client = client;
        this.generations = generations;
        this.old = old;
        this.clock = clock;
        this.indices = new Indices(client);
        this.oldMeta = indices.meta(old.documents());
        this.next = generations.next();
        boolean sameContract = DocumentIndex.contract(oldMeta) == DocumentIndex.CONTRACT;
        this.making = new Making(rereader, client._transport().jsonpMapper(), sameContract, clock.instant());
        this.walks = Stream.concat(
                        walks(old.documents(), false), old.past().stream().flatMap(past -> walks(past, true)))
                .toList();
        this.writes = new BulkWrites(client, next);
    }

    /**
     * Begins with an empty next generation.
     *
     * @param client writes
     * @throws ElasticsearchProblem if nothing has been indexed yet
     */
    public static Rebuild begin(
            ElasticsearchAsyncClient client, Generations generations, Rereader rereader, Clock clock) {
        Generation old = generations
                .find()
                .orElseThrow(() -> new ElasticsearchProblem("There is no index yet that could be built anew."));
        return new Rebuild(client, generations, old, rereader, clock);
    }

    /** Returns how many documents, notes of removed ones and states of the past there are to begin with. */
    public long total() {
        return old.indices().stream().mapToLong(indices::count).sum();
    }

    /** Hands over what was written since the last call, the first time everything; returns how much that was. */
    public long walk(Consumer<Kept> kept) {
        return walks.stream().mapToLong(walk -> walk.goOn(kept)).sum();
    }

    /** Makes of something that is kept what is to be written; serves all threads. */
    public Made make(Kept kept) {
        return making.make(kept);
    }

    /** Writes into the next generation; of what is written twice, the last counts. */
    public void write(Made made) {
        changed |= made.changed();
        made.entries().forEach(writes::add);
    }

    /** Waits until all is written and can be found. */
    public void flush() {
        writes.flush();
        Failures.await(client.indices().refresh(request -> request.index(next.indices())));
    }

    /** Returns the works of the next generation if they have to be found again, as documents were read differently. */
    public Optional<WorkStore> changedWorks() {
        if (changed) {
            return Optional.of(new ElasticsearchSink(client, next.documents()).works());
        }
        Optional.ofNullable(oldMeta.get(DocumentIndex.GROUPED_UNTIL))
                .ifPresent(until -> indices.putMeta(next.documents(), Map.of(DocumentIndex.GROUPED_UNTIL, until)));
        return Optional.empty();
    }

    /** Closes the old generation to writers, who wait. */
    public void seal() {
        generations.seal(old);
    }

    /** Opens it again. */
    public void unseal() {
        generations.unseal(old);
    }

    /**
     * Puts the next generation in the place of the old one, which must be sealed and walked through to its end.
     *
     * @throws ElasticsearchProblem if not everything is there; then all is as before
     */
    public void replace() {
        requireAll(old.documents(), next.documents());
        String past = next.past().orElseThrow();
        PastRecord record = old.past()
                .map(index -> PastRecord.of(indices.meta(index), indices.created(index)))
                .orElseGet(() -> new PastRecord(clock.instant(), List.of()));
        indices.putMeta(past, (changed ? record.withRebuild(making.start(), clock.instant()) : record).toMeta());
        generations.replace(old, next);
    }

    /** Deletes the old generation, unless somebody still reads page by page in it; returns whether it has gone. */
    public boolean hasDeletedOld() {
        if (generations.isRead(old.indices())) {
            return false;
        }
        generations.delete(old.indices());
        return true;
    }

    /** Deletes what was built; the old generation stays as it is. */
    public void discard() {
        generations.delete(next.indices());
    }

    private void requireAll(String before, String now) {
        long there = indices.count(before);
        long built = indices.count(now);
        if (there != built) {
            throw new ElasticsearchProblem("The next index has " + built + " documents, and the old one " + there
                    + "; the old one goes on. Please report this.");
        }
    }

    private Stream<Walk> walks(String index, boolean past) {
        return IntStream.range(0, indices.shards(index)).mapToObj(shard -> new Walk(client, index, shard, past));
    }
}
