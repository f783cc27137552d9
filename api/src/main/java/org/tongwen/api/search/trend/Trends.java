package org.tongwen.api.search.trend;

import org.tongwen.api.search.SearchUnavailableException;
import reactor.core.publisher.Mono;

/** Counts over time. */
public interface Trends {

    /**
     * Returns how many documents or works match in each period, exactly.
     *
     * @return an error of {@link SearchUnavailableException} while the index cannot be asked
     */
    Mono<TrendAnswer> trends(TrendRequest request);
}
