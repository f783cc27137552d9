package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.elasticsearch.facet.DocumentCounts;
import org.tongwen.api.search.elasticsearch.facet.Facets;
import org.tongwen.elasticsearch.contract.IndexDocument;
import reactor.core.publisher.Mono;

/** Counts and lists each document. */
final class DocumentCounting implements Counting {

    private final Asking elasticsearch;

    DocumentCounting(Asking elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public Mono<Readings> readings(Question question) {
        TotalsRequest totals = new TotalsRequest(question);
        return elasticsearch.count(totals.request()).map(totals::read);
    }

    @Override
    public Mono<Listing> list(Question question, Match reading) {
        return elasticsearch
                .search(SearchRequests.page(question, reading))
                .map(response -> listing(question.request(), response, Explanation.of(question, reading)));
    }

    private static Listing listing(
            SearchRequest request, SearchResponse<IndexDocument> response, Explanation explanation) {
        DocumentCounts counts = new DocumentCounts(FacetFields.of(request));
        return new Listing(
                SearchResponses.total(response),
                Facets.of(request, counts.read(response.aggregations(), SearchResponses.total(response))),
                SearchResponses.hits(response.hits().hits(), explanation),
                SearchResponses.nextCursor(response.hits().hits(), request.page()),
                response.took());
    }
}
