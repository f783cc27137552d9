package org.tongwen.api.search.diffusion;

import org.tongwen.api.search.term.QueriedSet;
import reactor.core.publisher.Mono;

/** Tells how something spread. */
public interface Diffusions {

    /**
     * Returns the first documents of all places. Of a work only its earliest document in the set counts: a reprint is nobody's first.
     *
     * @return an error of {@link org.tongwen.api.search.SearchUnavailableException} while the index cannot be asked
     */
    Mono<Diffusion> diffusion(QueriedSet set);
}
