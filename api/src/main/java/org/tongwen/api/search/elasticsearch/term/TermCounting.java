package org.tongwen.api.search.elasticsearch.term;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.function.Function;
import org.tongwen.api.search.term.TermLimits;
import org.tongwen.api.search.term.TypicalTerms;
import reactor.core.publisher.Mono;

/** Counts the words that may be typical of a set of documents: taken from a sample of it, counted in all of it and of the other set. */
public final class TermCounting {

    /** So many words are counted for each that is shown, and some more, so that the order of the sample decides nothing. */
    private static final int FOR_EACH = 5;

    private static final int MORE = 100;

    private final Candidates candidates;
    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    /** Asks by this function. */
    public TermCounting(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.candidates = new Candidates(elasticsearch, Candidates.SAMPLE);
        this.elasticsearch = elasticsearch;
    }

    /** Returns the counts of words of the documents of a set and of another. */
    public Mono<TypicalTerms> count(Query set, Query other, TermLimits limits) {
        return candidates
                .find(set, other, FOR_EACH * limits.size() + MORE)
                .map(found -> new WordsRequest(set, other, found))
                .flatMap(words -> elasticsearch.apply(words.request()).map(words::read));
    }
}
