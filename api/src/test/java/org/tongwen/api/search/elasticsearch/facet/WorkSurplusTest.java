package org.tongwen.api.search.elasticsearch.facet;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Pages as Elasticsearch gives them: pairs of value and work, the whole of them known to the test. */
class WorkSurplusTest {

    private static final Query ALL = QueryBuilders.matchAll().build()._toQuery();
    private static final int MANY = 80_000;

    private final List<SearchRequest> asked = new ArrayList<>();

    @Test
    void documentsBeyondTheFirstOfEachWorkAreAddedUpOverAllPages() {
        Map<String, ValueCounts> surplus = Objects.requireNonNull(new WorkSurplus(this::answer)
                .of(ALL, List.of(new Counted("many", ALL, "a"), new Counted("few", ALL, null)))
                .block());
        assertThat(surplus)
                .containsEntry("many", new ValueCounts(Map.of("even", MANY / 2L, "unknown", (long) MANY)))
                .containsEntry("few", new ValueCounts(Map.of("", 2L)));
    }

    @Test
    void whatHasEndedIsNotAskedForAgain() {
        new WorkSurplus(this::answer)
                .of(ALL, List.of(new Counted("many", ALL, "a"), new Counted("few", ALL, null)))
                .block();
        assertThat(asked.getFirst().aggregations()).containsOnlyKeys("many", "few");
        assertThat(asked.subList(1, asked.size()))
                .hasSizeGreaterThan(1)
                .allSatisfy(request -> assertThat(request.aggregations()).containsOnlyKeys("many"));
    }

    @Test
    void nothingIsAskedWhereNothingIsCounted() {
        assertThat(new WorkSurplus(this::answer).of(ALL, List.of()).block()).isEmpty();
        assertThat(asked).isEmpty();
    }

    private Mono<SearchResponse<Void>> answer(SearchRequest request) {
        asked.add(request);
        Map<String, Aggregate> answers = new HashMap<>();
        request.aggregations().forEach((name, filtered) -> {
            CompositeAggregation page =
                    Objects.requireNonNull(filtered.aggregations().get("pairs")).composite();
            answers.put(name, Aggregate.of(a -> a.filter(f -> f.docCount(0).aggregations("pairs", page(name, page)))));
        });
        return Mono.just(SearchResponse.of(response -> response.took(1)
                .timedOut(false)
                .shards(shards -> shards.total(1).successful(1).failed(0))
                .hits(hits -> hits.hits(List.of()))
                .aggregations(answers)));
    }

    private static Aggregate page(String name, CompositeAggregation asked) {
        List<CompositeBucket> all = name.equals("few")
                ? List.of(bucket(Map.of("work", FieldValue.of("w")), 3))
                : IntStream.range(0, MANY)
                        .mapToObj(i -> bucket(
                                Map.of(
                                        "value",
                                        i % 2 == 0 ? FieldValue.of("even") : FieldValue.NULL,
                                        "work",
                                        FieldValue.of((long) i)),
                                i % 2 == 0 ? 2 : 3))
                        .toList();
        int size = Objects.requireNonNull(asked.size());
        int start = asked.after().isEmpty()
                ? 0
                : (int) Objects.requireNonNull(asked.after().get("work")).longValue() + 1;
        List<CompositeBucket> page = all.subList(start, Math.min(start + size, all.size()));
        return Aggregate.of(a -> a.composite(composite -> {
            composite.buckets(buckets -> buckets.array(page));
            return page.isEmpty()
                    ? composite
                    : composite.afterKey(page.getLast().key());
        }));
    }

    private static CompositeBucket bucket(Map<String, FieldValue> key, long documents) {
        return CompositeBucket.of(bucket -> bucket.key(key).docCount(documents));
    }
}
