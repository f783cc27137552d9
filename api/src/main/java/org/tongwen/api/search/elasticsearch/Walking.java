package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /** Many ask for few. */
    private static final int FIRST_PAGE = 100;

    /** Stretches that are read while an earlier one is looked through. */
    private static final int AHEAD = 2;

    private final Asking elasticsearch;
    private final FirstCopies firstCopies;
    private final WalkShares shares = new WalkShares();

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
                .flatMap(state -> page(answer, state, List.of(), FIRST_PAGE)
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
                        hits(counted, pages(counted, state, page(counted, state, List.of(), FIRST_PAGE))))),
                elasticsearch::closePointInTime);
    }

    private Walk walk(Answer answer, String version, IndexState state, WalkPage first) {
        long total = answer.question().request().countBy() == CountBy.WORK ? answer.total() : first.total();
        Mono<WalkPage> begin = once(first);
        return new Walk(
                total,
                answer.matching(List.of()),
                version,
                hits(
                        answer,
                        Flux.usingWhen(
                                Mono.just(state),
                                kept -> pages(answer, kept, begin),
                                elasticsearch::closePointInTime)));
    }

    /** Lets go of the page with the first who reads it, or it would be held for as long as the walk goes on. */
    private static Mono<WalkPage> once(WalkPage page) {
        AtomicReference<@Nullable WalkPage> held = new AtomicReference<>(page);
        return Mono.fromSupplier(() -> held.getAndSet(null));
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

    private Flux<List<Hit<IndexDocument>>> pages(Answer answer, IndexState state, Mono<WalkPage> first) {
        return shares.counted(
                first.expand(page -> page.isLast() ? Mono.empty() : page(answer, state, page.end(), shares.hits()))
                        .concatMapIterable(WalkPage::parts, 1)
                        .flatMapSequential(part -> part, isOfTexts(answer) ? AHEAD : 1, 1));
    }

    private Mono<WalkPage> page(Answer answer, IndexState state, List<FieldValue> after, int size) {
        SearchRequest request = isOfTexts(answer)
                ? SearchRequests.lengths(answer.question(), answer.used(), state, after, size)
                : SearchRequests.walk(answer.question(), answer.used(), state, after, size);
        return elasticsearch.search(request).map(found -> {
            List<Hit<IndexDocument>> hits = found.hits().hits();
            return new WalkPage(
                    isOfTexts(answer) ? stretches(answer, state, after, hits) : List.of(Mono.just(hits)),
                    hits.isEmpty() ? List.of() : hits.getLast().sort(),
                    hits.size() < size,
                    after.isEmpty() ? SearchResponses.total(found) : 0);
        });
    }

    private List<Mono<List<Hit<IndexDocument>>>> stretches(
            Answer answer, IndexState state, List<FieldValue> after, List<Hit<IndexDocument>> lengths) {
        return Stretch.of(after, lengths, shares.characters()).stream()
                .map(stretch -> texts(answer, state, stretch))
                .toList();
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
