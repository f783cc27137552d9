package org.tongwen.api.search;

import reactor.core.publisher.Flux;

/**
 * All that a question finds, from the first to the last.
 *
 * @param total how many there are
 * @param hits the documents in the order that was asked for, of the state of the index at the beginning, read no faster than they are
 *     asked for; to be read once. Whoever stops reading ends the work in the index
 */
public record Walk(long total, Flux<SearchResult.Hit> hits) {}
