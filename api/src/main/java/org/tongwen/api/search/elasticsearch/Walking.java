package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
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

/**
 * Walks through all hits of a question, page by page, in a state of the index that is kept for as long as the walk goes on. Where their
 * texts are wanted, lists come without them, and the hits in stretches that are cut by the lengths in the lists: so what a walk holds
 * does not grow with the documents.
 */
final class Walking {

    private static final int PAGE = 500;

    /** Stretches that are read while an earlier one is looked through. */
    private static final int AHEAD = 2;

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
                .flatMap(state -> page(answer, state, List.of())
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
        return Mono.usingWhen(
                elasticsearch.openPointInTime(),
                state -> answer.apply(new Walk(
                        counted.total(),
                        counted.matching(List.of()),
                        version,
                        hits(
                                counted,
                                page(counted, state, List.of()).flatMapMany(first -> pages(counted, state, first))))),
                elasticsearch::closePointInTime);
    }

    private Walk walk(Answer answer, String version, IndexState state, HitPage first) {
        Flux<List<Hit<IndexDocument>>> pages =
                Flux.usingWhen(Mono.just(state), kept -> pages(answer, kept, first), elasticsearch::closePointInTime);
        boolean works = answer.question().request().countBy() == CountBy.WORK;
        return new Walk(
                works ? answer.total() : first.total(), answer.matching(List.of()), version, hits(answer, pages));
    }

    private Flux<SearchResult.Hit> hits(Answer answer, Flux<List<Hit<IndexDocument>>> pages) {
        Question question = answer.question();
        Match reading = answer.used();
        Explanation explanation = Explanation.of(question, reading);
        boolean works = question.request().countBy() == CountBy.WORK;
        Flux<List<Hit<IndexDocument>>> listed =
                works ? pages.concatMap(page -> firstCopies.among(question, reading, page), 1) : pages;
        return listed.concatMapIterable(page -> SearchResponses.hits(page, explanation), 1)
                .onErrorMap(Failures::translate);
    }

    private Flux<List<Hit<IndexDocument>>> pages(Answer answer, IndexState state, HitPage first) {
        Flux<HitPage> pages = Mono.just(first)
                .expand(last -> last.hits().size() < PAGE
                        ? Mono.empty()
                        : page(answer, state, last.hits().getLast().sort()));
        return isOfTexts(answer)
                ? pages.concatMapIterable(Stretch::of, 1)
                        .flatMapSequential(stretch -> texts(answer, state, stretch), AHEAD, 1)
                : pages.map(HitPage::hits);
    }

    private Mono<HitPage> page(Answer answer, IndexState state, List<FieldValue> after) {
        SearchRequest request = isOfTexts(answer)
                ? SearchRequests.lengths(answer.question(), answer.used(), state, after, PAGE)
                : SearchRequests.walk(answer.question(), answer.used(), state, after, PAGE);
        return elasticsearch.search(request).map(found -> new HitPage(after, found));
    }

    private Mono<List<Hit<IndexDocument>>> texts(Answer answer, IndexState state, Stretch stretch) {
        return elasticsearch
                .search(SearchRequests.walk(answer.question(), answer.used(), state, stretch.after(), stretch.size()))
                .map(found -> found.hits().hits());
    }

    private static boolean isOfTexts(Answer answer) {
        return answer.question().request().shown().text();
    }
}
