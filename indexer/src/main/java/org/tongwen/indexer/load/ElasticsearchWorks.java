package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.indexer.work.Copy;
import org.tongwen.indexer.work.Membership;
import org.tongwen.indexer.work.SharedKeys;
import org.tongwen.indexer.work.WorkStore;

/**
 * The works of the documents in an index.
 *
 * <p>Where a good part of the documents is new, as at first, all are read once and compared in memory; else the index is asked for each
 * new one, which costs many times as much as to read one.
 */
final class ElasticsearchWorks implements WorkStore {

    /** To ask for a document takes 2 ms; to read one, by estimate, a thirtieth of that. */
    private static final int COST_OF_ASKING = 30;

    /** So much of the memory may be taken by sketches, each with its share of {@link SharedKeys}. */
    private static final long MEMORY = Runtime.getRuntime().maxMemory() / 4;

    private static final long SKETCH_BYTES = 2_000;

    /** A bulk request may be late, and clocks differ: what was written shortly before the last grouping is looked at again. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final ElasticsearchAsyncClient client;
    private final String index;
    private final GroupedLately lately;
    private final WorkWalk walk;
    private final AskedCandidates asked;
    private @Nullable SharedKeys held;

    /**
     * Reads and writes works.
     *
     * @param lately what need not be compared again
     */
    ElasticsearchWorks(ElasticsearchAsyncClient client, String index, GroupedLately lately) {
        this.client = client;
        this.index = index;
        this.lately = lately;
        this.walk = new WorkWalk(client, index);
        this.asked = new AskedCandidates(client, index);
    }

    @Override
    public Set<String> broken() {
        refresh();
        return new BrokenWorks(client, index).find();
    }

    @Override
    public void pending(Set<String> broken, Consumer<List<Copy>> pages) {
        lately.begin();
        held = null;
        Instant since = groupedUntil().minus(MARGIN);
        Query pending = WorkQueries.pending(since, broken);
        long documents = walk.count(WorkQueries.all());
        if (documents * SKETCH_BYTES < MEMORY && documents < COST_OF_ASKING * walk.count(pending)) {
            pages.accept(hold(hit -> isPending(hit, since, broken)));
        } else {
            walk.walk(pending, page -> pages.accept(copies(page, hit -> isPending(hit, since, broken))));
        }
    }

    /** Takes all documents into memory, and returns those of them that are wanted. */
    private List<Copy> hold(Predicate<Hit<Void>> wanted) {
        List<Copy> all = new ArrayList<>();
        List<Copy> chosen = new ArrayList<>();
        walk.walk(
                WorkQueries.all(),
                page -> page.forEach(hit -> {
                    Copy copy = WorkHits.copy(hit);
                    all.add(copy);
                    if (wanted.test(hit)) {
                        chosen.add(copy);
                    }
                }));
        held = new SharedKeys(all);
        return chosen;
    }

    private boolean isPending(Hit<Void> hit, Instant since, Set<String> broken) {
        Instant written = WorkHits.writtenAt(hit);
        boolean isNew = !written.isBefore(since) && !lately.isCompared(WorkHits.id(hit), written);
        return isNew || broken.contains(WorkHits.work(hit));
    }

    private static List<Copy> copies(List<Hit<Void>> page, Predicate<Hit<Void>> wanted) {
        return page.stream().filter(wanted).map(WorkHits::copy).toList();
    }

    @Override
    public List<List<Copy>> candidates(List<Copy> documents) {
        SharedKeys all = held;
        return all == null ? asked.sharing(documents, MOST_CANDIDATES) : all.sharing(documents, MOST_CANDIDATES);
    }

    @Override
    public void assign(Map<String, Membership> works) {
        new WorkUpdate(client, index).write(works);
    }

    @Override
    public void grouped(Instant until) {
        held = null;
        lately.done(until.minus(MARGIN));
        refresh();
        Map<String, JsonData> meta = new HashMap<>(mapping().meta());
        meta.put(DocumentIndex.GROUPED_UNTIL, JsonData.of(until.toString()));
        Backoff.STANDARD.await(() ->
                client.indices().putMapping(request -> request.index(index).meta(meta)));
    }

    private Instant groupedUntil() {
        JsonData until = mapping().meta().get(DocumentIndex.GROUPED_UNTIL);
        return until == null ? Instant.EPOCH.plus(MARGIN) : Instant.parse(until.to(String.class));
    }

    private TypeMapping mapping() {
        return Backoff.STANDARD
                .await(() -> client.indices().getMapping(request -> request.index(index)))
                .mappings()
                .values()
                .iterator()
                .next()
                .mappings();
    }

    private void refresh() {
        Backoff.STANDARD.await(() -> client.indices()
                .refresh(request -> request.index(index, IndexNames.PAST).ignoreUnavailable(true)));
    }
}
