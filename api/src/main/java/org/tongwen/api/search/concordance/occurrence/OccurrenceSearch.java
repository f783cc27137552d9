package org.tongwen.api.search.concordance.occurrence;

import java.util.List;
import java.util.Map;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.Walk;
import org.tongwen.api.search.query.ParsedQuery;
import org.tongwen.api.search.query.QueryParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds what queries want in all documents that match, which are read one after another, so memory does not grow with them. */
public final class OccurrenceSearch {

    /** Documents that wait to be looked through, beside the pages of the walk. */
    private static final int WAITING = 16;

    private final PolicySearch search;
    private final QueryParser parser;

    /**
     * Looks through what a search finds.
     *
     * @param parser that of the search
     */
    public OccurrenceSearch(PolicySearch search, QueryParser parser) {
        this.search = search;
        this.parser = parser;
    }

    /** Returns what finds the words of a query. */
    public Mono<Finder> finder(Query asked) {
        ParsedQuery query = parser.parse(asked);
        return search.words(Occurrences.textsByWords(query, asked.match()))
                .map(words -> new Finder(query, asked.scope(), words));
    }

    /** Finds the words of one query. */
    public static final class Finder {

        private final ParsedQuery query;
        private final Scope scope;
        private final Map<String, List<String>> words;

        private Finder(ParsedQuery query, Scope scope, Map<String, List<String>> words) {
            this.query = query;
            this.scope = scope;
            this.words = words;
        }

        /** Returns what is found in a document by the reading that was used. */
        public Occurrences occurrences(Match used) {
            return Occurrences.of(query, used, scope, words);
        }

        /**
         * Returns those documents of a walk that have an occurrence. To look through texts takes the processor, which the threads of
         * connections need for others.
         *
         * @param walk through what the query finds, with the texts
         */
        public Flux<Found> find(Walk walk) {
            Occurrences occurrences = occurrences(walk.used());
            return walk.hits()
                    .publishOn(Schedulers.parallel(), WAITING)
                    .map(hit -> new Found(hit.document(), occurrences.in(hit.document())))
                    .filter(found -> !found.occurrences().isEmpty());
        }
    }
}
