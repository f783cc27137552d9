package org.tongwen.api.search;

import reactor.core.publisher.Flux;

/**
 * All that a question finds, from the first to the last.
 *
 * @param total how many there are
 * @param matching how the query was read
 * @param indexVersion changes whenever what can be found changes
 * @param hits the documents in the order that was asked for, of the state of the index at the beginning, read no faster than they are
 *     asked for. Whoever stops reading ends the work in the index
 */
public record Walk(long total, SearchResult.Matching matching, String indexVersion, Flux<SearchResult.Hit> hits) {

    /** Returns the reading that was used; never {@code AUTO}. */
    public Query.Match used() {
        return matching.used();
    }
}
