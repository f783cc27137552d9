package org.tongwen.api.search.elasticsearch.receipt;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.elasticsearch.SetSums;
import org.tongwen.api.search.receipt.DocumentState;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks one index for the states of documents; reads none of their texts. */
record States(ElasticsearchAsyncClient client, String index) {

    private static final int PAGE = 1_000;

    /** Returns the set of the documents that match. */
    Mono<DocumentSet> sum(List<Query> filters) {
        SearchRequest request = request(filters)
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(SetSums.aggregations())
                .build();
        return ask(request)
                .map(response -> SetSums.read(
                        Objects.requireNonNull(response.hits().total()).value(), response.aggregations()));
    }

    /** Returns the states of documents that match, by id; no more than so many and a page. */
    Mono<Map<String, DocumentState>> find(List<Query> filters, int most) {
        return page(filters, List.of())
                .expand(last -> last.size() < PAGE
                        ? Mono.empty()
                        : page(filters, last.getLast().sort()))
                .scan(Map.<String, DocumentState>of(), States::with)
                .takeUntil(found -> found.size() >= most)
                .last();
    }

    /** Returns the states of those of these documents that match, by id. */
    Mono<Map<String, DocumentState>> find(Collection<String> ids, List<Query> filters) {
        return Flux.fromIterable(ids)
                .buffer(PAGE)
                .concatMap(some -> find(and(filters, ids(some)), PAGE))
                .reduce(new HashMap<>(), (all, some) -> {
                    all.putAll(some);
                    return all;
                });
    }

    private static Map<String, DocumentState> with(Map<String, DocumentState> found, List<Hit<StoredState>> page) {
        Map<String, DocumentState> all = new HashMap<>(found);
        page.stream()
                .map(hit -> Objects.requireNonNull(hit.source()).toDomain())
                .forEach(state -> all.put(state.id(), state));
        return all;
    }

    private Mono<List<Hit<StoredState>>> page(List<Query> filters, List<FieldValue> after) {
        SearchRequest.Builder request = request(filters)
                .size(PAGE)
                .sort(sort -> sort.field(field -> field.field(Fields.ID)))
                .source(source -> source.filter(filter -> filter.includes(StoredState.FIELDS)));
        if (!after.isEmpty()) {
            request.searchAfter(after);
        }
        return ask(request.build()).map(response -> response.hits().hits());
    }

    private SearchRequest.Builder request(List<Query> filters) {
        return new SearchRequest.Builder().index(index).query(query -> query.bool(bool -> bool.filter(filters)));
    }

    private Mono<SearchResponse<StoredState>> ask(SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, StoredState.class));
    }

    private static Query ids(Collection<String> ids) {
        List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(Fields.ID).terms(field -> field.value(values))));
    }

    private static List<Query> and(List<Query> filters, Query further) {
        return Stream.concat(filters.stream(), Stream.of(further)).toList();
    }
}
