package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.indexer.work.Copy;
import org.tongwen.indexer.work.Membership;
import org.tongwen.indexer.work.WorkStore;

/**
 * The works of the documents in an index.
 *
 * @param lately what need not be compared again
 */
record ElasticsearchWorks(ElasticsearchAsyncClient client, String index, GroupedLately lately) implements WorkStore {

    private static final int PAGE = 200;
    private static final int MOST_CANDIDATES = 30;

    /** A bulk request may be late, and clocks differ: what was written shortly before the last grouping is looked at again. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    @Override
    public Set<String> broken() {
        refresh();
        return new BrokenWorks(client, index).find();
    }

    @Override
    public void pending(Set<String> broken, Consumer<List<Copy>> pages) {
        lately.begin();
        walk(WorkQueries.pending(groupedUntil().minus(MARGIN), broken), page -> {
            List<Copy> copies = page.stream()
                    .filter(hit -> !lately.isCompared(WorkHits.id(hit), WorkHits.writtenAt(hit))
                            || broken.contains(WorkHits.work(hit)))
                    .map(WorkHits::copy)
                    .toList();
            if (!copies.isEmpty()) {
                pages.accept(copies);
            }
        });
    }

    @Override
    public List<List<Copy>> candidates(List<Copy> documents) {
        MsearchRequest.Builder request = new MsearchRequest.Builder().index(index);
        documents.forEach(document ->
                request.searches(search -> search.header(header -> header.allowPartialSearchResults(false))
                        .body(request(WorkQueries.candidates(document), MOST_CANDIDATES)
                                .trackTotalHits(total -> total.enabled(false))
                                .build())));
        MsearchRequest asked = request.build();
        return Backoff.STANDARD.await(() -> client.msearch(asked, Void.class)
                .thenApply(answer -> answer.responses().stream()
                        .map(ElasticsearchWorks::copies)
                        .toList()));
    }

    @Override
    public void assign(Map<String, Membership> works) {
        new WorkUpdate(client, index).write(works);
    }

    @Override
    public void grouped(Instant until) {
        lately.done(until.minus(MARGIN));
        refresh();
        Map<String, JsonData> meta = new HashMap<>(mapping().meta());
        meta.put(DocumentIndex.GROUPED_UNTIL, JsonData.of(until.toString()));
        Backoff.STANDARD.await(() ->
                client.indices().putMapping(request -> request.index(index).meta(meta)));
    }

    private static List<Copy> copies(MultiSearchResponseItem<Void> answer) {
        if (answer.isFailure()) {
            Failures.throwIfPassing(answer.failure().status(), answer.failure().error());
            throw new ElasticsearchProblem("copies cannot be looked for: "
                    + Failures.reason(answer.failure().error()));
        }
        return answer.result().hits().hits().stream().map(WorkHits::copy).toList();
    }

    private SearchRequest.Builder request(Query query, int size) {
        return WorkHits.fetched(
                new SearchRequest.Builder().index(index).query(query).size(size));
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

    /** Hands over all documents of a query, page by page in the order of their ids. */
    private void walk(Query query, Consumer<List<Hit<Void>>> pages) {
        Optional<String> after = Optional.empty();
        do {
            SearchRequest.Builder request = request(query, PAGE).sort(s -> s.field(f -> f.field(Fields.ID)));
            after.ifPresent(request::searchAfter);
            SearchRequest asked = request.build();
            List<Hit<Void>> page = Backoff.STANDARD
                    .await(() -> client.search(asked, Void.class))
                    .hits()
                    .hits();
            pages.accept(page);
            after = page.size() < PAGE ? Optional.empty() : Optional.of(WorkHits.id(page.getLast()));
        } while (after.isPresent());
    }
}
