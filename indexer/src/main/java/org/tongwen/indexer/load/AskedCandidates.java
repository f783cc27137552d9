package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import java.util.List;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.indexer.work.Copy;

/** Asks the index which documents share keys: for a few documents among many. */
record AskedCandidates(ElasticsearchAsyncClient client, String index) {

    /** Returns for each of the documents others that share keys with it, the most promising first, at most so many. */
    List<List<Copy>> sharing(List<Copy> documents, int most) {
        MsearchRequest.Builder request = new MsearchRequest.Builder().index(index);
        documents.forEach(document -> request.searches(search ->
                search.header(header -> header.allowPartialSearchResults(false)).body(request(document, most))));
        MsearchRequest asked = request.build();
        return Backoff.STANDARD.await(() -> client.msearch(asked, Void.class)
                .thenApply(answer ->
                        answer.responses().stream().map(AskedCandidates::copies).toList()));
    }

    private static SearchRequest request(Copy document, int most) {
        return WorkHits.fetched(new SearchRequest.Builder()
                        .query(WorkQueries.candidates(document))
                        .size(most)
                        .trackTotalHits(total -> total.enabled(false)))
                .build();
    }

    private static List<Copy> copies(MultiSearchResponseItem<Void> answer) {
        if (answer.isFailure()) {
            Failures.throwIfPassing(answer.failure().status(), answer.failure().error());
            throw new ElasticsearchProblem("copies cannot be looked for: "
                    + Failures.reason(answer.failure().error()));
        }
        return answer.result().hits().hits().stream().map(WorkHits::copy).toList();
    }
}
