package org.tongwen.api.search.receipt;

import java.time.Instant;
import org.tongwen.api.search.SearchRequest;
import reactor.core.publisher.Mono;

/** Compares what searches find now with what they found in the past. */
public interface Receipts {

    /**
     * Searches again, and says what has changed since.
     *
     * @param request the search, with the reading that was used then
     * @param then when it was made
     * @return an error of {@link org.tongwen.api.search.SearchUnavailableException} while the index cannot be asked
     */
    Mono<Repetition> repeat(SearchRequest request, Instant then);
}
