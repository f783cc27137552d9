package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongwen.api.search.Query.Match;
import org.tongwen.elasticsearch.contract.IndexDocument;
import reactor.core.publisher.Mono;

/**
 * Lists of each work only the document that comes first, in the order of the documents. Whether an earlier page had a copy follows
 * from the question alone: for the works on a page one request tells which of their documents comes first.
 */
final class FirstCopies {

    /**
     * What is on the page so far.
     *
     * @param complete whether the page is full, or no more documents follow
     */
    record Found(List<Hit<IndexDocument>> hits, List<FieldValue> after, boolean complete) {

        Found {
            hits = List.copyOf(hits);
            after = List.copyOf(after);
        }
    }

    private final Asking elasticsearch;

    FirstCopies(Asking elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Returns a page without further copies.
     *
     * @param documents the page of documents that begins where this one does
     */
    Mono<Found> fill(Question question, Match reading, List<Hit<IndexDocument>> documents) {
        return plus(question, reading, new Found(List.of(), List.of(), false), documents)
                .expand(found -> found.complete
                        ? Mono.empty()
                        : elasticsearch
                                .search(SearchRequests.further(question, reading, found.after))
                                .flatMap(next -> plus(
                                        question, reading, found, next.hits().hits())))
                .last();
    }

    /** Returns those of the documents that come first of their work. */
    Mono<List<Hit<IndexDocument>>> among(Question question, Match reading, List<Hit<IndexDocument>> documents) {
        return first(question, reading, documents)
                .map(first -> documents.stream()
                        .filter(hit -> copies(hit) == 1 || first.contains(hit.id()))
                        .toList());
    }

    /** The next documents join the page, as far as they are the first of their work and there is room for them. */
    private Mono<Found> plus(Question question, Match reading, Found found, List<Hit<IndexDocument>> next) {
        int size = question.request().page().size();
        return among(question, reading, next).map(first -> {
            List<Hit<IndexDocument>> hits = new ArrayList<>(found.hits);
            first.stream().limit(size - hits.size()).forEach(hits::add);
            boolean complete = hits.size() == size || next.size() < size;
            return new Found(hits, next.isEmpty() ? List.of() : next.getLast().sort(), complete);
        });
    }

    /** Returns the ids of the documents that come first among the copies of the works that these belong to. */
    private Mono<Set<String>> first(Question question, Match reading, List<Hit<IndexDocument>> hits) {
        List<String> works = hits.stream()
                .filter(hit -> copies(hit) > 1)
                .map(hit -> SearchResponses.source(hit).work().id())
                .distinct()
                .toList();
        return works.isEmpty()
                ? Mono.just(Set.of())
                : elasticsearch
                        .count(SearchRequests.firstCopies(question, reading, works))
                        .map(response ->
                                response.hits().hits().stream().map(Hit::id).collect(Collectors.toSet()));
    }

    private static int copies(Hit<IndexDocument> hit) {
        return SearchResponses.source(hit).work().copies();
    }
}
