package org.tongwen.api.search.elasticsearch.comparison;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.comparison.SetCounts;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.facet.Counted;
import org.tongwen.api.search.elasticsearch.facet.DocumentCounts;
import org.tongwen.api.search.elasticsearch.facet.FacetField;
import org.tongwen.api.search.elasticsearch.facet.ValueCounts;
import org.tongwen.api.search.elasticsearch.facet.WorkSurplus;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Mono;

/** Counts a set of documents, or the works of which they are, in all and by value. */
final class SetCounting {

    private static final String TOTAL = "total";

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;
    private final WorkSurplus surplus;

    /** Asks by this function. */
    SetCounting(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.elasticsearch = elasticsearch;
        this.surplus = new WorkSurplus(elasticsearch);
    }

    /** Returns how many there are, and how many have each value of these fields: within the set, whatever it was selected by. */
    Mono<SetCounts> count(Query set, List<Field> fields, CountBy countBy) {
        List<FacetField> counted = fields.stream()
                .map(field -> new FacetField(field, FilterQueries.indexField(field), null))
                .toList();
        Mono<SetCounts> documents = elasticsearch.apply(request(set, counted)).map(response -> read(response, counted));
        return switch (countBy) {
            case DOCUMENT -> documents;
            case WORK -> Mono.zip(documents, surplus.of(set, ofAll(counted)), SetCounting::less);
        };
    }

    private static SearchRequest request(Query set, List<FacetField> counted) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(set)
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(new DocumentCounts(counted).aggregations(null))
                .build();
    }

    private static SetCounts read(SearchResponse<Void> response, List<FacetField> counted) {
        long total = Objects.requireNonNull(response.hits().total()).value();
        Map<Field, Map<String, Long>> byValue = new EnumMap<>(Field.class);
        new DocumentCounts(counted)
                .read(response.aggregations(), total)
                .forEach((field, counts) -> byValue.put(field, counts.byValue()));
        return new SetCounts(total, byValue);
    }

    private static List<Counted> ofAll(List<FacetField> fields) {
        Query all = QueryBuilders.matchAll().build()._toQuery();
        List<Counted> counted = new ArrayList<>();
        counted.add(new Counted(TOTAL, all, null));
        fields.forEach(field -> counted.add(new Counted(field.field().id(), all, field.indexField())));
        return counted;
    }

    private static SetCounts less(SetCounts documents, Map<String, ValueCounts> surplus) {
        Map<Field, Map<String, Long>> byValue = new EnumMap<>(Field.class);
        documents
                .byValue()
                .forEach((field, counts) -> byValue.put(
                        field,
                        new ValueCounts(counts).minus(of(surplus, field.id())).byValue()));
        return new SetCounts(documents.total() - of(surplus, TOTAL).sum(), byValue);
    }

    private static ValueCounts of(Map<String, ValueCounts> surplus, String name) {
        return Objects.requireNonNull(surplus.get(name), name);
    }
}
