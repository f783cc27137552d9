package org.tongwen.api.search.concordance;

import java.util.function.Function;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Walk;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch.Finder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes concordances: every occurrence of a query's words in all documents that match, counted in full. Documents are read one after
 * another, so memory does not grow with them, unless the lines are to be sorted.
 */
public final class Concordances {

    /** As many as are sorted, each in memory with its context. */
    public static final int MOST_SORTED = 50_000;

    private final PolicySearch search;
    private final OccurrenceSearch occurrences;
    private final int mostSorted;

    /**
     * Makes them of what a search finds.
     *
     * @param occurrences looks through it
     * @param mostSorted how many lines are sorted at most
     */
    public Concordances(PolicySearch search, OccurrenceSearch occurrences, int mostSorted) {
        this.search = search;
        this.occurrences = occurrences;
        this.mostSorted = mostSorted;
    }

    /**
     * All lines.
     *
     * @param lines in the order that was asked for, read no faster than they are asked for
     */
    public record All(Totals totals, String indexVersion, Flux<Line> lines) {}

    /**
     * Returns a page.
     *
     * @return an error of {@link TooManyOccurrencesException} if there are too many to be sorted, of
     *     {@link org.tongwen.api.search.InvalidCursorException} if the line is not there after which the page begins
     */
    public Mono<Concordance> page(ConcordanceRequest request) {
        return search.indexVersion()
                .zipWhen(version -> occurrences
                        .finder(request.search().query())
                        .flatMap(finder -> search.walk(request.search()).flatMap(walk -> page(request, walk, finder))))
                .elapsed()
                .map(timed -> concordance(timed.getT2().getT2(), timed.getT2().getT1(), timed.getT1()));
    }

    private static Concordance concordance(PageLines page, String indexVersion, long tookMillis) {
        return new Concordance(page.totals(), page.lines(), page.next(), indexVersion, tookMillis);
    }

    /**
     * Answers out of all lines, which are counted first, in one state of the index.
     *
     * @return an error of {@link TooManyOccurrencesException} if there are too many to be sorted
     */
    public <T> Mono<T> all(ConcordanceRequest request, Function<All, Mono<T>> answer) {
        return occurrences
                .finder(request.search().query())
                .flatMap(finder -> request.order() == Order.DOCUMENT
                        ? search.walk(request.search(), walk -> streamed(request, walk, finder, answer))
                        : search.walk(request.search())
                                .flatMap(walk -> sorted(request, walk, finder)
                                        .map(lines -> new All(
                                                lines.counter().totals(),
                                                walk.indexVersion(),
                                                Flux.fromIterable(lines.sorted()))))
                                .flatMap(answer));
    }

    private static <T> Mono<T> streamed(
            ConcordanceRequest request, Walk walk, Finder finder, Function<All, Mono<T>> answer) {
        Flux<Line> lines = finder.find(walk).concatMapIterable(found -> Lines.of(found, request.window()), 1);
        return finder.find(walk)
                .collect(() -> new Counter(walk.matching()), Counter::add)
                .flatMap(counter -> answer.apply(new All(counter.totals(), walk.indexVersion(), lines)));
    }

    private Mono<PageLines> page(ConcordanceRequest request, Walk walk, Finder finder) {
        return request.order() == Order.DOCUMENT
                ? finder.find(walk).collect(() -> new PageLines(request, new Counter(walk.matching())), PageLines::add)
                : sorted(request, walk, finder).map(lines -> {
                    PageLines page = new PageLines(request, lines.counter());
                    lines.sorted().forEach(page::add);
                    return page;
                });
    }

    private Mono<SortedLines> sorted(ConcordanceRequest request, Walk walk, Finder finder) {
        return finder.find(walk)
                .collect(() -> new SortedLines(request, mostSorted, new Counter(walk.matching())), SortedLines::add);
    }
}
