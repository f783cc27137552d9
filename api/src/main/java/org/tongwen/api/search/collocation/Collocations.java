package org.tongwen.api.search.collocation;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchResult.Hit;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.Walk;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.concordance.occurrence.Occurrences;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Finds collocations: the words of all documents that match are counted, in full. Documents are read one after another and only
 * counts are kept.
 */
public final class Collocations {

    /** As many as are read within some half a minute. */
    public static final int MOST_DOCUMENTS = 20_000;

    /** Of texts; documents may be long. */
    public static final int MOST_CHARACTERS = 30_000_000;

    /** Others have to be answered, too. */
    private static final int MOST_THREADS = 4;

    /** Documents that wait to be looked through, beside the pages of the walk. */
    private static final int WAITING = 16;

    private final PolicySearch search;
    private final OccurrenceSearch occurrences;
    private final int mostDocuments;
    private final int mostCharacters;

    /**
     * Finds them in what a search finds.
     *
     * @param occurrences looks through it
     * @param mostDocuments how many documents are read at most
     * @param mostCharacters how long they are together at most
     */
    public Collocations(PolicySearch search, OccurrenceSearch occurrences, int mostDocuments, int mostCharacters) {
        this.search = search;
        this.occurrences = occurrences;
        this.mostDocuments = mostDocuments;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Returns the words that stand near.
     *
     * @return an error of {@link TooMuchTextException} if too many documents match, or if they are too long
     */
    public Mono<CollocationAnswer> collocations(CollocationRequest request) {
        return search.indexVersion()
                .zipWhen(version -> search.walk(request.search(), walk -> counted(request, walk)))
                .elapsed()
                .map(timed ->
                        answer(request, timed.getT2().getT2(), timed.getT2().getT1(), timed.getT1()));
    }

    private record Counted(Matching matching, WordCounts counts) {}

    private Mono<Counted> counted(CollocationRequest request, Walk walk) {
        if (walk.total() > mostDocuments) {
            return Mono.error(new TooMuchTextException(mostDocuments, "documents"));
        }
        return occurrences
                .finder(request.search().query())
                .map(finder -> finder.occurrences(walk.used()))
                .flatMap(wanted -> count(request, walk, wanted))
                .map(counts -> new Counted(walk.matching(), counts));
    }

    /** To cut texts takes the processor, which the threads of connections need for others; each thread counts for itself. */
    private Mono<WordCounts> count(CollocationRequest request, Walk walk, Occurrences wanted) {
        AtomicLong characters = new AtomicLong();
        return walk.hits()
                .map(Hit::document)
                .doOnNext(document -> {
                    if (characters.addAndGet(document.text().length()) > mostCharacters) {
                        throw new TooMuchTextException(mostCharacters, "characters");
                    }
                })
                .parallel(Math.min(MOST_THREADS, Schedulers.DEFAULT_POOL_SIZE), WAITING)
                .runOn(Schedulers.parallel(), WAITING)
                .collect(() -> new WordCounts(request, wanted), WordCounts::add)
                .reduce(WordCounts::plus);
    }

    private static CollocationAnswer answer(
            CollocationRequest request, Counted counted, String indexVersion, long tookMillis) {
        List<Collocation> all = counted.counts().collocations();
        return new CollocationAnswer(
                request,
                counted.matching(),
                counted.counts().totals(),
                all.size(),
                all.stream().limit(request.size()).toList(),
                indexVersion,
                tookMillis);
    }
}
