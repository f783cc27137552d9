package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.elasticsearch.IndexState;
import org.tongwen.api.search.figure.FigureFacet;
import org.tongwen.api.search.figure.FigureFacet.Kind;
import org.tongwen.api.search.figure.TargetOrder;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * A page of the figures of documents, with the counts of all that pass.
 *
 * @param documents that state them
 * @param state of the index that is asked
 */
record FiguresRequest(Query documents, FigureQueries figures, TargetOrder order, IndexState state) {

    private static final String FIGURES = "figures";
    private static final String WANTED = "wanted";
    private static final String PAGE = "page";
    private static final String DOCUMENTS = "documents";
    private static final String VALUES = "values";
    /** More values than any of the counted fields has in practice. */
    private static final int ALL_VALUES = 1_000;

    private static final Map<Kind, String> COUNTED = Map.of(
            Kind.METRIC, Fields.FIGURE_METRIC,
            Kind.KIND, Fields.FIGURE_KIND,
            Kind.UNIT, Fields.FIGURE_UNIT,
            Kind.PERIOD, Fields.FIGURE_PERIOD);

    /**
     * What came back.
     *
     * @param places of the figures, in order
     */
    record Found(long total, long documents, List<FigureFacet> facets, List<Map<String, FieldValue>> places) {

        Found {
            facets = List.copyOf(facets);
            places = List.copyOf(places);
        }
    }

    /**
     * Returns the request.
     *
     * @param after the place of the last figure before it; empty at the start
     * @param size how many figures; none if only counts are wanted
     * @param faceted whether they are counted by their values, too
     */
    SearchRequest page(int size, Map<String, FieldValue> after, boolean faceted) {
        Map<String, Aggregation> wanted = new LinkedHashMap<>();
        wanted.put(DOCUMENTS, Aggregation.of(a -> a.reverseNested(reverse -> reverse)));
        if (size > 0) {
            wanted.put(
                    PAGE,
                    Aggregation.of(a -> a.composite(composite -> {
                        composite.sources(FigureOrder.sources(order)).size(size);
                        return after.isEmpty() ? composite : composite.after(after);
                    })));
        }
        Map<String, Aggregation> all = new LinkedHashMap<>();
        all.put(WANTED, Aggregation.of(a -> a.filter(figures.all()).aggregations(wanted)));
        if (faceted) {
            for (Kind kind : Kind.values()) {
                all.put(kind.id(), counts(kind));
            }
        }
        return state.request(new SearchRequest.Builder()
                .query(documents)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(
                        FIGURES,
                        Aggregation.of(a ->
                                a.nested(nested -> nested.path(Fields.FIGURES)).aggregations(all))));
    }

    /** Reads what came back. */
    Found read(SearchResponse<?> response) {
        Map<String, Aggregate> figuresFound =
                get(response.aggregations(), FIGURES).nested().aggregations();
        FilterAggregate wanted = get(figuresFound, WANTED).filter();
        Aggregate page = wanted.aggregations().get(PAGE);
        return new Found(
                wanted.docCount(),
                get(wanted.aggregations(), DOCUMENTS).reverseNested().docCount(),
                List.of(Kind.values()).stream()
                        .filter(kind -> figuresFound.containsKey(kind.id()))
                        .map(kind -> facet(kind, get(figuresFound, kind.id()).filter()))
                        .toList(),
                page == null
                        ? List.of()
                        : page.composite().buckets().array().stream()
                                .map(CompositeBucket::key)
                                .toList());
    }

    private Aggregation counts(Kind kind) {
        String field = Objects.requireNonNull(COUNTED.get(kind));
        return Aggregation.of(a -> a.filter(figures.allBut(kind))
                .aggregations(
                        VALUES,
                        values -> values.terms(terms -> terms.field(field).size(ALL_VALUES))));
    }

    private static FigureFacet facet(Kind kind, FilterAggregate counted) {
        return new FigureFacet(
                kind,
                get(counted.aggregations(), VALUES).sterms().buckets().array().stream()
                        .map(bucket -> new FigureFacet.Value(bucket.key().stringValue(), bucket.docCount()))
                        .toList());
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
