package org.tongwen.api.search;

import reactor.core.publisher.Flux;

/**
 * All that a question finds, from the first to the last.
 *
 * @param total how many there are
 * @param used how the query was read; never {@code AUTO}
 * @param hits the documents in the order that was asked for, of the state of the index at the beginning, read no faster than they are
 *     asked for. Whoever stops reading ends the work in the index
 */
public record Walk(long total, Query.Match used, Flux<SearchResult.Hit> hits) {}
