package org.tongwen.api.search.concordance;

import java.util.function.Function;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Walk;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch.Finder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.pool.Pool;
import reactor.pool.PoolBuilder;

/**
 * Makes concordances: every occurrence of a query's words in all documents that match, counted in full. Documents are read one after
 * another, so memory does not grow with them, unless the lines are to be sorted.
 */
public final class Concordances {

    /** As many as are sorted, each in memory with its context. */
    public static final int MOST_SORTED = 50_000;

    /** Pages that are made at once, each of which holds a few megabytes of texts; others wait for their turn. */
    private static final int AT_ONCE = 8;

    private final PolicySearch search;
    private final OccurrenceSearch occurrences;
    private final int mostSorted;
    private final KnownTotals known = new KnownTotals();
    private final Pool<Integer> turns =
            PoolBuilder.from(Mono.just(AT_ONCE)).sizeBetween(0, AT_ONCE).buildPool();

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
        return turns.withPoolable(turn -> search.indexVersion()
                        .flatMap(version -> occurrences
                                .finder(request.search().query())
                                .flatMap(finder -> search.walk(request.search())
                                        .flatMap(walk -> page(request, version, walk, finder)))))
                .single()
                .elapsed()
                .map(timed -> timed.getT2().tookMillis(timed.getT1()));
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

    private Mono<Concordance> page(ConcordanceRequest request, String version, Walk walk, Finder finder) {
        if (request.order() != Order.DOCUMENT) {
            return sorted(request, walk, finder).map(lines -> {
                PageLines page = new PageLines(request);
                lines.sorted().forEach(page::add);
                return page.concordance(lines.counter().totals(), version);
            });
        }
        Totals totals = known.get(request.search(), version);
        PageLines page = new PageLines(request);
        if (totals != null) {
            return finder.find(walk)
                    .doOnNext(page::add)
                    .takeUntil(found -> page.complete())
                    .then(Mono.fromCallable(() -> page.concordance(totals, version)));
        }
        Counter counter = new Counter(walk.matching());
        return finder.find(walk).doOnNext(counter::add).doOnNext(page::add).then(Mono.fromCallable(() -> {
            known.put(request.search(), version, counter.totals());
            return page.concordance(counter.totals(), version);
        }));
    }

    private Mono<SortedLines> sorted(ConcordanceRequest request, Walk walk, Finder finder) {
        return finder.find(walk)
                .collect(() -> new SortedLines(request, mostSorted, new Counter(walk.matching())), SortedLines::add);
    }
}
