package org.tongwen.api.search.elasticsearch.combination;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk.Combination;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts the documents, or works, of all combinations of values. Works are documents less those beyond the first of their work in the
 * combination, which are looked for only among documents that have copies.
 */
public final class CombinationCounting {

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    /** Asks by this function. */
    public CombinationCounting(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Returns the counts of each combination: of all that it has, then of those that match each query.
     *
     * @param key what a combination is known by, each by another
     * @param kept leaves out, by the documents, what is not wanted, before it takes memory
     */
    public <K> Mono<Map<K, List<Long>>> count(
            CombinationWalk walk,
            CountBy countBy,
            Function<Combination, K> key,
            UnaryOperator<Flux<Combination>> kept) {
        Mono<Map<K, List<Long>>> documents =
                walk.all(elasticsearch).transform(kept).collectMap(key, Combination::counts);
        return switch (countBy) {
            case DOCUMENT -> documents;
            case WORK -> Mono.zip(documents, surplus(walk, key), CombinationCounting::less);
        };
    }

    /** Returns each combination with the sum of the whole numbers in a field of its documents. */
    public Flux<Combination> sums(CombinationWalk walk, String field) {
        return walk.summing(field).all(elasticsearch);
    }

    /** Returns how many documents of each combination are beyond the first of their work. */
    private <K> Mono<Map<K, List<Long>>> surplus(CombinationWalk walk, Function<Combination, K> key) {
        return walk.byWork()
                .all(elasticsearch)
                .filter(found -> found.counts().getFirst() > 1)
                .collect(
                        HashMap::new,
                        (counts, found) -> counts.merge(
                                key.apply(found),
                                found.counts().stream()
                                        .map(count -> Math.max(0, count - 1))
                                        .toList(),
                                (one, other) -> combined(one, other, 1)));
    }

    private static <K> Map<K, List<Long>> less(Map<K, List<Long>> documents, Map<K, List<Long>> surplus) {
        Map<K, List<Long>> works = new HashMap<>(documents);
        surplus.forEach((key, more) -> works.computeIfPresent(key, (same, counts) -> combined(counts, more, -1)));
        return works;
    }

    private static List<Long> combined(List<Long> one, List<Long> other, int sign) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + sign * other.get(i))
                .toList();
    }
}
