package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.OpenValue;
import org.tongwen.api.search.UnknownValueException;
import org.tongwen.api.search.naming.Nearest;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Checks filters by values that only documents can tell: agencies, sources and numbers that no dictionary has. */
final class OpenVocabularies {

    /** The most frequent values of a field, among which a mistyped one is looked for. */
    private static final int CANDIDATES = 50_000;

    private static final String VALUES = "values";

    /** The values of a field, as they were in one version of the index. */
    private record Known(String version, List<String> values) {}

    private final Asking elasticsearch;
    private final Mono<String> version;
    private final Map<Field, Known> known = new ConcurrentHashMap<>();

    OpenVocabularies(Asking elasticsearch, Mono<String> version) {
        this.elasticsearch = elasticsearch;
        this.version = version;
    }

    /** Returns true if there are documents with each of the unproven values; an error of {@link UnknownValueException} otherwise. */
    Mono<Boolean> check(Filters filters) {
        return Flux.fromIterable(filters.unproven()).concatMap(this::check).then(Mono.just(true));
    }

    private Mono<Boolean> check(OpenValue value) {
        return elasticsearch
                .count(SearchRequest.of(search ->
                        search.index(IndexNames.READ).size(0).terminateAfter(1L).query(having(value))))
                .flatMap(response -> response.hits().total() != null
                                && response.hits().total().value() > 0
                        ? Mono.just(true)
                        : unknown(value));
    }

    private <T> Mono<T> unknown(OpenValue value) {
        return values(value.field())
                .flatMap(values -> Mono.error(
                        new UnknownValueException(value.field(), value.typed(), Nearest.to(value.value(), values))));
    }

    private Mono<List<String>> values(Field field) {
        return version.flatMap(now -> {
            Known last = known.get(field);
            return last != null && last.version.equals(now)
                    ? Mono.just(last.values)
                    : ask(field).doOnNext(values -> known.put(field, new Known(now, values)));
        });
    }

    private Mono<List<String>> ask(Field field) {
        Aggregation values = Aggregation.of(a ->
                a.terms(terms -> terms.field(FilterQueries.indexField(field)).size(CANDIDATES)));
        return elasticsearch
                .count(SearchRequest.of(search -> search.index(IndexNames.READ)
                        .size(0)
                        .trackTotalHits(total -> total.enabled(false))
                        .query(FilterQueries.present())
                        .aggregations(VALUES, values)))
                .map(response ->
                        Objects.requireNonNull(response.aggregations().get(VALUES)).sterms().buckets().array().stream()
                                .map(bucket -> bucket.key().stringValue())
                                .toList());
    }

    private static Query having(OpenValue value) {
        return new BoolQuery.Builder()
                .filter(
                        FilterQueries.present(),
                        QueryBuilders.term()
                                .field(FilterQueries.indexField(value.field()))
                                .value(FieldValue.of(value.value()))
                                .build()
                                ._toQuery())
                .build()
                ._toQuery();
    }
}
