package org.tongwen.api.search.term;

import org.tongwen.api.search.SearchUnavailableException;
import reactor.core.publisher.Mono;

/** Tells the words of sets of documents. */
public interface Terms {

    /**
     * Returns the words that are typical of a set, against all documents that are not in it.
     *
     * @return an error of {@link SearchUnavailableException} while the index cannot be asked
     */
    Mono<TermsAnswer> terms(QueriedSet set, TermLimits limits);
}
