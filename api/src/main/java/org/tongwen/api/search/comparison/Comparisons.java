package org.tongwen.api.search.comparison;

import org.tongwen.api.search.SearchUnavailableException;
import reactor.core.publisher.Mono;

/** Compares sets of documents. */
public interface Comparisons {

    /**
     * Returns how two sets differ; all counts are exact.
     *
     * @return an error of {@link SearchUnavailableException} while the index cannot be asked
     */
    Mono<Comparison> compare(ComparisonRequest request);
}
