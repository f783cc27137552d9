package org.tongwen.api.search.elasticsearch.term;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.tongwen.analysis.words.ContentWords;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Mono;

/**
 * Finds words that may be typical of a set: those that are in a sample of it. The sample is the beginning of the ring on which all
 * documents lie, so the same documents are looked at each time, in a rebuilt index, too.
 */
final class Candidates {

    /** Texts that are cut into words once more, which takes some seconds; twice as many hardly find other words. */
    static final int SAMPLE = 2_000;

    private static final String WORDS = "words";

    /** Many are left out afterwards: they join other words, or are numbers. */
    private static final int MOST = 1_500;

    /** A word of one document is typical of that alone. */
    private static final long IN_SAMPLE = 2;

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    private final int sample;

    /**
     * Asks by this function.
     *
     * @param sample how many documents of a set are looked at
     */
    Candidates(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch, int sample) {
        this.elasticsearch = elasticsearch;
        this.sample = sample;
    }

    /**
     * What was found.
     *
     * @param sampled in how many documents
     */
    record Found(long sampled, List<String> words) {

        Found {
            words = List.copyOf(words);
        }
    }

    /**
     * Returns the most promising words of a set against another, with which it may have documents in common.
     *
     * @param most how many words at most
     */
    Mono<Found> find(Query set, Query other, int most) {
        return elasticsearch
                .apply(lastOfSample(set))
                .map(response -> sampleOf(set, response))
                .flatMap(drawn -> elasticsearch.apply(words(drawn, other)))
                .map(response -> found(response, most));
    }

    private SearchRequest lastOfSample(Query set) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(set)
                .sort(SortOptions.of(sort ->
                        sort.field(field -> field.field(Fields.SAMPLE_KEY).order(SortOrder.Asc))))
                .from(sample - 1)
                .size(1)
                .source(source -> source.fetch(false))
                .trackTotalHits(total -> total.enabled(false))
                .build();
    }

    private static Query sampleOf(Query set, SearchResponse<Void> last) {
        return last.hits().hits().stream()
                .findFirst()
                .map(hit -> hit.sort().getFirst().stringValue())
                .map(key -> new BoolQuery.Builder()
                        .filter(set, FilterQueries.keys(null, key))
                        .build()
                        ._toQuery())
                .orElse(set);
    }

    /** Ranked by mutual information, which is what words are ranked by in the end, over the sample. */
    private static SearchRequest words(Query drawn, Query other) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(drawn)
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(
                        WORDS,
                        words -> words.significantText(text -> text.field(Fields.BODY_WORDS)
                                .sourceFields(Fields.TITLE, Fields.BODY)
                                .backgroundFilter(other)
                                .mutualInformation(score ->
                                        score.backgroundIsSuperset(false).includeNegatives(false))
                                .minDocCount(IN_SAMPLE)
                                .size(MOST)
                                .shardSize(MOST)))
                .build();
    }

    private static Found found(SearchResponse<Void> response, int most) {
        long sampled = Objects.requireNonNull(response.hits().total()).value();
        List<String> words =
                Objects.requireNonNull(response.aggregations().get(WORDS)).sigsterms().buckets().array().stream()
                        .map(SignificantStringTermsBucket::key)
                        .filter(ContentWords::contain)
                        .limit(most)
                        .toList();
        return new Found(sampled, words);
    }
}
