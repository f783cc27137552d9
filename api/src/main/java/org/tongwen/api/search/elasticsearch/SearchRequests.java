package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Query.Match;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** The requests that a question becomes. */
final class SearchRequests {

    private SearchRequests() {}

    /** Returns the request for a page of hits with facets. */
    static SearchRequest page(Question question, Match reading) {
        Page page = question.request().page();
        SearchRequest.Builder search = new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(question.ranked(reading))
                .postFilter(FilterQueries.all(question.request().filters()))
                .trackTotalHits(total -> total.enabled(true))
                .size(page.size())
                .sort(Sorting.of(page.sort()))
                .aggregations(FacetAggregations.of(question.request()))
                .source(source -> source.filter(filter -> filter.excludes(
                        Fields.BODY,
                        Fields.CITATIONS,
                        Fields.WORK_KEYS,
                        Fields.WORK_SKETCH,
                        Fields.ORIGINAL,
                        Fields.EVIDENCE,
                        Fields.CORRECTIONS)));
        question.query().root().ifPresent(root -> search.highlight(Highlighting.of(root)));
        if (page.cursor() != null) {
            search.searchAfter(Cursors.read(page.cursor()));
        }
        return search.build();
    }

    /** Returns the request for one document. */
    static SearchRequest document(String id) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .size(1)
                .query(new BoolQuery.Builder()
                        .filter(FilterQueries.present())
                        .filter(QueryBuilders.term()
                                .field(Fields.ID)
                                .value(id)
                                .build()
                                ._toQuery())
                        .build()
                        ._toQuery())
                .source(source -> source.filter(filter -> filter.excludes(Fields.WORK_SKETCH, Fields.ORIGINAL)))
                .build();
    }
}
