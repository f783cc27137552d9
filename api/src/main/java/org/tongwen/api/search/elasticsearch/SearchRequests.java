package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import java.util.List;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.elasticsearch.facet.DocumentCounts;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** The requests that a question becomes. */
final class SearchRequests {

    /** What no list of documents shows. */
    static final List<String> NOT_SHOWN = List.of(
            Fields.CITATIONS,
            Fields.WORK_KEYS,
            Fields.WORK_SKETCH,
            Fields.ORIGINAL,
            Fields.EVIDENCE,
            Fields.FIGURES,
            Fields.STATEMENT_EVIDENCE,
            Fields.CORRECTIONS);

    private SearchRequests() {}

    /** Returns the request for a page of hits with facets. */
    static SearchRequest page(Question question, Match reading) {
        String cursor = question.request().page().cursor();
        Filters filters = question.request().filters();
        SearchRequest.Builder search = hits(question, reading)
                .index(IndexNames.READ)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(new DocumentCounts(FacetFields.of(question.request()))
                        .aggregations(filters.isEmpty() ? null : FilterQueries.all(filters)));
        if (cursor != null) {
            search.searchAfter(Cursors.read(cursor));
        }
        return search.build();
    }

    /** Returns the request for the hits that follow one with these sort values. */
    static SearchRequest further(Question question, Match reading, List<FieldValue> after) {
        return hits(question, reading)
                .index(IndexNames.READ)
                .trackTotalHits(total -> total.enabled(false))
                .searchAfter(after)
                .build();
    }

    /**
     * Returns the request for the next hits of a walk.
     *
     * @param state of the index that the walk goes through
     * @param after the sort values of the last hit; empty at the beginning, where the hits are counted, too
     */
    static SearchRequest walk(Question question, Match reading, IndexState state, List<FieldValue> after, int size) {
        return walk(hits(question, reading), state, after, size);
    }

    /** Returns the request for the same hits, of which only the lengths of their texts are told. */
    static SearchRequest lengths(Question question, Match reading, IndexState state, List<FieldValue> after, int size) {
        SearchRequest.Builder lengths = sorted(question, scored(question, reading))
                .source(source -> source.fetch(false))
                .docvalueFields(field -> field.field(Fields.LENGTH));
        return walk(lengths, state, after, size);
    }

    private static SearchRequest walk(
            SearchRequest.Builder search, IndexState state, List<FieldValue> after, int size) {
        search.size(size).trackTotalHits(total -> total.enabled(after.isEmpty()));
        return state.request(after.isEmpty() ? search : search.searchAfter(after));
    }

    /** Returns the request for the hit that comes first of each of these works. */
    static SearchRequest firstCopies(Question question, Match reading, List<String> works) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(new BoolQuery.Builder()
                        .must(question.ranked(reading))
                        .filter(FilterQueries.all(question.request().filters()))
                        .filter(Queries.terms(Fields.WORK_ID, works))
                        .build()
                        ._toQuery())
                .collapse(collapse -> collapse.field(Fields.WORK_ID))
                .sort(Sorting.of(question.request().page().sort()))
                .size(works.size())
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.fetch(false))
                .build();
    }

    /** Returns the request for the first of those hits that have some of the query, but not all. */
    static SearchRequest partial(Question question, int size) {
        Query partial = new BoolQuery.Builder()
                .must(scored(question, Match.ANY))
                .mustNot(question.matching(Match.ALL))
                .build()
                ._toQuery();
        return hits(question, partial)
                .index(IndexNames.READ)
                .trackTotalHits(total -> total.enabled(false))
                .size(size)
                .build();
    }

    private static SearchRequest.Builder hits(Question question, Match reading) {
        return hits(question, scored(question, reading));
    }

    private static Query scored(Question question, Match reading) {
        return question.request().shown().why()
                ? Explanation.of(question, reading).named(question.matching(reading))
                : question.ranked(reading);
    }

    private static SearchRequest.Builder hits(Question question, Query ranked) {
        SearchRequest.Builder search = sorted(question, ranked)
                .size(question.request().page().size())
                .source(question.request().shown().text() ? withText() : listed());
        if (question.request().shown().why()) {
            search.includeNamedQueriesScore(true);
        }
        if (question.request().shown().highlights()) {
            question.query().root().ifPresent(root -> search.highlight(Highlighting.of(root)));
        }
        return search;
    }

    private static SearchRequest.Builder sorted(Question question, Query ranked) {
        return new SearchRequest.Builder()
                .query(ranked)
                .postFilter(FilterQueries.all(question.request().filters()))
                .sort(Sorting.of(question.request().page().sort()));
    }

    /** Returns what is fetched of a document in a list. */
    static SourceConfig listed() {
        return SourceConfig.of(
                source -> source.filter(filter -> filter.excludes(NOT_SHOWN).excludes(Fields.BODY)));
    }

    private static SourceConfig withText() {
        return SourceConfig.of(source -> source.filter(filter -> filter.excludes(NOT_SHOWN)));
    }

    /** Returns the request for one document. */
    static SearchRequest document(String id) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .size(1)
                .query(FilterQueries.document(id))
                .source(source ->
                        source.filter(filter -> filter.excludes(Fields.WORK_SKETCH, Fields.ORIGINAL, Fields.FIGURES)))
                .build();
    }
}
