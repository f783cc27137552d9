package org.tongwen.api.search.frequency;

import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.trend.TrendRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts, one query after another, every occurrence that a concordance lists. */
public final class OccurrenceCounting {

    private final PolicySearch search;
    private final OccurrenceSearch occurrences;

    /**
     * Counts in what a search finds.
     *
     * @param occurrences looks through it
     */
    public OccurrenceCounting(PolicySearch search, OccurrenceSearch occurrences) {
        this.search = search;
        this.occurrences = occurrences;
    }

    /** Returns the counts of all queries. */
    public Mono<OccurrenceCounts> count(TrendRequest request) {
        return Mono.fromSupplier(() -> new OccurrenceCounts(request))
                .flatMap(counts -> Flux.range(0, request.queries().size())
                        .concatMap(query -> count(request, query, counts))
                        .then(Mono.just(counts)));
    }

    private Mono<Void> count(TrendRequest request, int number, OccurrenceCounts counts) {
        Query query = request.queries().get(number);
        return occurrences
                .finder(query)
                .flatMap(finder -> search.walk(documents(query, request))
                        .flatMap(walk -> finder.find(walk)
                                .doOnNext(found -> counts.add(number, found))
                                .then()));
    }

    private static SearchRequest documents(Query query, TrendRequest request) {
        return new SearchRequest(
                query,
                request.filters(),
                new Page(0, Page.Sort.NEWEST, null),
                FacetRequest.NONE,
                CountBy.DOCUMENT,
                new Shown(false, false, true),
                null);
    }
}
