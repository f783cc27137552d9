package org.tongwen.api.search.suggest;

import java.util.List;
import reactor.core.publisher.Mono;

/** Suggests while somebody is typing. */
public interface Suggestions {

    /** Returns what may be meant: what begins with the typed text first, of that the most frequent. */
    Mono<List<Suggestion>> suggest(SuggestionRequest request);
}
