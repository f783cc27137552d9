package org.tongwen.api.search.elasticsearch;

import org.tongwen.api.search.Query.Match;
import reactor.core.publisher.Mono;

/** Answers a question in documents, or in works. */
interface Counting {

    /** Returns how many each reading finds. */
    Mono<Readings> readings(Question question);

    /** Returns the page that was asked for, of what a reading finds. */
    Mono<Listing> list(Question question, Match reading);
}
