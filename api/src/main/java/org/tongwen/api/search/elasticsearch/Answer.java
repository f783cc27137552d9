package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.SearchResult.Hint;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.SearchResult.Totals;
import org.tongwen.elasticsearch.contract.IndexDocument;

/** Puts an answer together from what Elasticsearch said: how many documents each reading finds, and a page of one of them. */
record Answer(Question question, TotalsRequest counting, SearchResponse<?> counted, String indexVersion) {

    /** Returns whether no document has all of the query, but some have a part of it. */
    boolean mustRelax() {
        Totals totals = counting.totals(counted);
        return question.mayRelax() && question.firstReading() != Match.ANY && totals.all() == 0 && totals.any() > 0;
    }

    /** Returns whether no document has what was asked, so that hints are due; a question has no parts to leave out. */
    boolean needsHints() {
        Totals totals = counting.totals(counted);
        return switch (question.firstReading()) {
            case EXACT -> totals.exact() == 0;
            case AUTO, ALL -> totals.all() == 0;
            case ANY -> totals.any() == 0;
        };
    }

    SearchResult result(Match used, SearchResponse<IndexDocument> page, List<Hint> hints) {
        SearchRequest request = question.request();
        return new SearchResult(
                SearchResponses.total(page),
                matching(used, hints),
                FacetAggregations.read(request, page.aggregations()),
                SearchResponses.hits(page),
                SearchResponses.nextCursor(page, request.page()),
                indexVersion,
                page.took());
    }

    private Matching matching(Match used, List<Hint> hints) {
        return new Matching(
                used,
                question.isRelaxed(used),
                counting.totals(counted),
                counting.expansions(counted, used),
                question.readAs(used),
                question.query().notes(),
                hints);
    }
}
