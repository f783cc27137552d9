package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Sample;
import org.tongwen.api.search.Segment;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.model.hash.Sha256;
import reactor.core.publisher.Mono;

/** Draws samples: finds the stretch of the ring, from the point of the seed on, that holds as many documents as are wanted. */
final class Sampling {

    private final Asking elasticsearch;

    Sampling(Asking elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Returns the stretch; empty if all that match are no more than are wanted. */
    Mono<Optional<Segment>> draw(Question question, Match reading, Sample sample) {
        Query matching = MatchQueries.both(
                question.matching(reading), FilterQueries.all(question.request().filters()));
        // The keys of documents are made alike.
        String from = Sha256.hex(sample.seed());
        return elasticsearch
                .count(request(matching, FilterQueries.keys(from, null), sample.size()))
                .flatMap(behind -> {
                    String last = key(behind);
                    long missing = sample.size() - SearchResponses.total(behind);
                    return last == null
                            ? fromTheBeginning(matching, from, missing)
                            : Mono.just(Optional.of(new Segment(from, last)));
                });
    }

    private Mono<Optional<Segment>> fromTheBeginning(Query matching, String from, long missing) {
        Query before = new BoolQuery.Builder()
                .mustNot(FilterQueries.keys(from, null))
                .build()
                ._toQuery();
        return elasticsearch
                .count(request(matching, before, missing))
                .map(found -> Optional.ofNullable(key(found)).map(last -> new Segment(from, last)));
    }

    /** The hash of the last one that is wanted tells the end. */
    private static SearchRequest request(Query matching, Query keys, long wanted) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(MatchQueries.both(matching, keys))
                .sort(SortOptions.of(sort ->
                        sort.field(field -> field.field(Fields.SAMPLE_KEY).order(SortOrder.Asc))))
                .from(Math.toIntExact(wanted - 1))
                .size(1)
                .source(source -> source.fetch(false))
                .trackTotalHits(total -> total.enabled(true))
                .build();
    }

    private static @Nullable String key(SearchResponse<?> response) {
        return response.hits().hits().stream()
                .findFirst()
                .map(hit -> hit.sort().getFirst().stringValue())
                .orElse(null);
    }
}
