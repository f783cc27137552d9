package org.tongwen.api.search.elasticsearch.diffusion;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.diffusion.Place;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.ListedDocuments;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Mono;

/** The first document of each place, page by page, so that none is missing. */
final class FirstDocuments {

    private static final String PLACES = "places";
    private static final String FIRST = "first";
    private static final int PAGE = 500;

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    /** Asks by this function. */
    FirstDocuments(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Returns them of those of the documents that have a date, if only a year. */
    Mono<Map<Place, StoredDocument>> of(Query documents) {
        Query dated = new BoolQuery.Builder()
                .filter(documents, FilterQueries.exists(Fields.SORT_ON))
                .build()
                ._toQuery();
        return page(dated, Map.of())
                .expand(page -> page.buckets().array().size() < PAGE ? Mono.empty() : page(dated, page.afterKey()))
                .concatMapIterable(page -> page.buckets().array())
                .collectMap(bucket -> Places.of(bucket.key()), FirstDocuments::first);
    }

    private Mono<CompositeAggregate> page(Query documents, Map<String, FieldValue> after) {
        SearchRequest request = new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(documents)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(PLACES, places(after))
                .build();
        return elasticsearch
                .apply(request)
                .map(response -> Objects.requireNonNull(response.aggregations().get(PLACES))
                        .composite());
    }

    private static Aggregation places(Map<String, FieldValue> after) {
        return Aggregation.of(a -> a.composite(composite -> {
                    composite.sources(Places.SOURCES).size(PAGE);
                    return after.isEmpty() ? composite : composite.after(after);
                })
                .aggregations(
                        FIRST,
                        first -> first.topHits(hits -> hits.size(1)
                                .source(ListedDocuments.listed())
                                .sort(ascending(Fields.SORT_ON), ascending(Fields.ID)))));
    }

    private static SortOptions ascending(String name) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(SortOrder.Asc)));
    }

    private static StoredDocument first(CompositeBucket place) {
        return Objects.requireNonNull(place.aggregations().get(FIRST)).topHits().hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).to(IndexDocument.class))
                .map(ListedDocuments::of)
                .findFirst()
                .orElseThrow();
    }
}
