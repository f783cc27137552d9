package org.tongwen.api.search.figure;

import java.util.function.Function;
import org.tongwen.api.search.SearchResult.Matching;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists the figures that documents state. */
public interface Targets {

    /**
     * Returns a page of them.
     *
     * @return an error of {@link org.tongwen.api.search.InvalidCursorException} if the cursor is none, of
     *     {@link TooManyQuestionsException} if more contradict each other than can be listed
     */
    Mono<TargetsAnswer> page(TargetRequest request);

    /** Answers out of all of them, in one state of the index; where a page would begin does not count. */
    <T> Mono<T> all(TargetRequest request, Function<All, Mono<T>> answer);

    /**
     * All figures.
     *
     * @param searched how many documents match, whether they state figures or not
     * @param figures to be read once, no faster than they are asked for
     */
    record All(Matching matching, long searched, long total, String indexVersion, Flux<StatedFigure> figures) {}
}
