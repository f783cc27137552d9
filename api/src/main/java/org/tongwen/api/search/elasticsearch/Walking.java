package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.function.Function;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.Walk;
import org.tongwen.elasticsearch.contract.IndexDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Walks through all hits of a question, page by page, in a state of the index that is kept for as long as the walk goes on. */
final class Walking {

    private static final int PAGE = 500;

    private final Asking elasticsearch;
    private final FirstCopies firstCopies;

    Walking(Asking elasticsearch) {
        this.elasticsearch = elasticsearch;
        this.firstCopies = new FirstCopies(elasticsearch);
    }

    /**
     * Returns the walk through the hits of an answer.
     *
     * @param version that of the index when it was counted
     */
    Mono<Walk> walk(Answer answer, String version) {
        return elasticsearch
                .openPointInTime()
                .flatMap(state -> page(answer.question(), answer.used(), state, List.of())
                        .map(first -> walk(answer, version, state, first))
                        .onErrorResume(
                                error -> elasticsearch.closePointInTime(state).then(Mono.error(error))));
    }

    /**
     * Answers out of the hits of a counted query, which can be read again and again while the answer is not complete.
     *
     * @param version that of the index when it was counted
     */
    <T> Mono<T> walk(Answer counted, String version, Function<Walk, Mono<T>> answer) {
        Question question = counted.question();
        Match reading = counted.used();
        return Mono.usingWhen(
                elasticsearch.openPointInTime(),
                state -> answer.apply(new Walk(
                        counted.total(),
                        counted.matching(List.of()),
                        version,
                        hits(question, reading, Flux.defer(() -> pages(question, reading, state))))),
                elasticsearch::closePointInTime);
    }

    private Walk walk(Answer answer, String version, IndexState state, SearchResponse<IndexDocument> first) {
        Question question = answer.question();
        Match reading = answer.used();
        Flux<List<Hit<IndexDocument>>> pages = Flux.usingWhen(
                Mono.just(state), kept -> pages(question, reading, kept, first), elasticsearch::closePointInTime);
        boolean works = question.request().countBy() == CountBy.WORK;
        return new Walk(
                works ? answer.total() : SearchResponses.total(first),
                answer.matching(List.of()),
                version,
                hits(question, reading, pages));
    }

    private Flux<SearchResult.Hit> hits(Question question, Match reading, Flux<List<Hit<IndexDocument>>> pages) {
        Explanation explanation = Explanation.of(question, reading);
        boolean works = question.request().countBy() == CountBy.WORK;
        Flux<List<Hit<IndexDocument>>> listed =
                works ? pages.concatMap(page -> firstCopies.among(question, reading, page), 1) : pages;
        return listed.concatMapIterable(page -> SearchResponses.hits(page, explanation), 1)
                .onErrorMap(Failures::translate);
    }

    private Flux<List<Hit<IndexDocument>>> pages(Question question, Match reading, IndexState state) {
        return page(question, reading, state, List.of()).flatMapMany(first -> pages(question, reading, state, first));
    }

    private Flux<List<Hit<IndexDocument>>> pages(
            Question question, Match reading, IndexState state, SearchResponse<IndexDocument> first) {
        return Mono.just(first)
                .expand(last -> last.hits().hits().size() < PAGE
                        ? Mono.empty()
                        : page(
                                question,
                                reading,
                                state,
                                last.hits().hits().getLast().sort()))
                .map(page -> page.hits().hits());
    }

    private Mono<SearchResponse<IndexDocument>> page(
            Question question, Match reading, IndexState state, List<FieldValue> after) {
        return elasticsearch.search(SearchRequests.walk(question, reading, state, after, PAGE));
    }
}
