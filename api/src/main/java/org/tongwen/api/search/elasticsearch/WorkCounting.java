package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult.Totals;
import org.tongwen.api.search.elasticsearch.facet.Counted;
import org.tongwen.api.search.elasticsearch.facet.DocumentCounts;
import org.tongwen.api.search.elasticsearch.facet.FacetField;
import org.tongwen.api.search.elasticsearch.facet.Facets;
import org.tongwen.api.search.elasticsearch.facet.ValueCounts;
import org.tongwen.api.search.elasticsearch.facet.WorkSurplus;
import org.tongwen.elasticsearch.contract.IndexDocument;
import reactor.core.publisher.Mono;

/** Counts each work once, by taking from the number of documents those beyond the first of their work, and lists that first one. */
final class WorkCounting implements Counting {

    private static final String TOTAL = "total";

    private final Asking elasticsearch;
    private final Counting documents;
    private final WorkSurplus surplus;
    private final FirstCopies firstCopies;

    WorkCounting(Asking elasticsearch, Counting documents) {
        this.elasticsearch = elasticsearch;
        this.documents = documents;
        this.surplus = new WorkSurplus(elasticsearch::count);
        this.firstCopies = new FirstCopies(elasticsearch);
    }

    @Override
    public Mono<Readings> readings(Question question) {
        Query filter = FilterQueries.all(question.request().filters());
        List<Counted> readings = List.of(
                together(Match.EXACT.id(), MatchQueries.both(filter, question.matching(Match.EXACT))),
                together(Match.ALL.id(), MatchQueries.both(filter, question.matching(Match.ALL))),
                together(Match.ANY.id(), filter));
        return Mono.zip(
                documents.readings(question),
                surplus.of(question.matching(Match.ANY), readings),
                (found, more) -> found.withTotals(new Totals(
                        found.total(Match.EXACT) - sum(more, Match.EXACT.id()),
                        found.total(Match.ALL) - sum(more, Match.ALL.id()),
                        found.total(Match.ANY) - sum(more, Match.ANY.id()))));
    }

    @Override
    public Mono<Listing> list(Question question, Match reading) {
        SearchRequest request = question.request();
        return elasticsearch
                .search(SearchRequests.page(question, reading))
                .flatMap(page -> Mono.zip(
                                surplus.of(question.matching(reading), counted(request)),
                                firstCopies.fill(question, reading, page.hits().hits()))
                        .map(found -> listing(
                                request,
                                page,
                                found.getT1(),
                                found.getT2().hits(),
                                Explanation.of(question, reading))));
    }

    private static List<Counted> counted(SearchRequest request) {
        Query filter = FilterQueries.all(request.filters());
        List<Counted> counted = new ArrayList<>();
        counted.add(together(TOTAL, filter));
        for (FacetField field : FacetFields.of(request)) {
            counted.add(new Counted(
                    field.field().id(), Objects.requireNonNullElse(field.ownFilter(), filter), field.indexField()));
        }
        return counted;
    }

    private static Listing listing(
            SearchRequest request,
            SearchResponse<IndexDocument> page,
            Map<String, ValueCounts> surplus,
            List<Hit<IndexDocument>> hits,
            Explanation explanation) {
        Map<Field, ValueCounts> works = new EnumMap<>(Field.class);
        new DocumentCounts(FacetFields.of(request))
                .read(page.aggregations(), SearchResponses.total(page))
                .forEach((field, documents) -> works.put(field, documents.minus(of(surplus, field.id()))));
        return new Listing(
                SearchResponses.total(page) - sum(surplus, TOTAL),
                Facets.of(request, works),
                SearchResponses.hits(hits, explanation),
                SearchResponses.nextCursor(hits, request.page()),
                page.took());
    }

    private static Counted together(String name, Query filter) {
        return new Counted(name, filter, null);
    }

    private static long sum(Map<String, ValueCounts> surplus, String name) {
        return of(surplus, name).sum();
    }

    private static ValueCounts of(Map<String, ValueCounts> surplus, String name) {
        return Objects.requireNonNull(surplus.get(name), name);
    }
}
