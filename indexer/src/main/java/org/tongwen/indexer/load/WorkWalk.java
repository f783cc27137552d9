package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.function.Consumer;

/** Walks through documents with what is needed to group them, in a time proportional to their number. */
record WorkWalk(ElasticsearchAsyncClient client, String index) {

    private static final int PAGE = 500;
    private static final Time PATIENCE = Time.of(time -> time.time("10m"));

    /** Returns how many documents answer a query. */
    long count(Query query) {
        return Backoff.STANDARD
                .await(() -> client.count(request -> request.index(index).query(query)))
                .count();
    }

    /** Hands over all documents that answer a query when this begins, page by page, in no order. */
    void walk(Query query, Consumer<List<Hit<Void>>> pages) {
        String pit = Backoff.STANDARD
                .await(() ->
                        client.openPointInTime(request -> request.index(index).keepAlive(PATIENCE)))
                .id();
        try {
            List<FieldValue> after = List.of();
            List<Hit<Void>> page;
            do {
                SearchRequest asked = request(query, pit, after);
                page = Backoff.STANDARD
                        .await(() -> client.search(asked, Void.class))
                        .hits()
                        .hits();
                if (!page.isEmpty()) {
                    pages.accept(page);
                    after = page.getLast().sort();
                }
            } while (page.size() == PAGE);
        } finally {
            Failures.await(client.closePointInTime(request -> request.id(pit)));
        }
    }

    private static SearchRequest request(Query query, String pit, List<FieldValue> after) {
        SearchRequest.Builder request = WorkHits.fetched(new SearchRequest.Builder()
                .pit(p -> p.id(pit).keepAlive(PATIENCE))
                .query(query)
                // The cheapest order: without it, each page would be chosen among all documents.
                .sort(s -> s.field(f -> f.field("_shard_doc")))
                .trackTotalHits(total -> total.enabled(false))
                .allowPartialSearchResults(false)
                .size(PAGE));
        return after.isEmpty() ? request.build() : request.searchAfter(after).build();
    }
}
