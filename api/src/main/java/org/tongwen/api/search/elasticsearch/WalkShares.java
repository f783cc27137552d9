package org.tongwen.api.search.elasticsearch;

import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

/**
 * Tells each of the walks that go on at once how much it may read at a time, so that what all of them hold hardly grows with their number,
 * even if nobody takes what they have read.
 */
final class WalkShares {

    /** So many walks take as much as is good for one. */
    private static final int UNHINDERED = 4;

    private static final int MOST_HITS = 500;
    /** Half a megabyte in memory. */
    private static final int MOST_CHARACTERS = 250_000;

    private final AtomicInteger walks = new AtomicInteger();

    /** Returns the walk, which is counted among the others while it is read. */
    <T> Flux<T> counted(Flux<T> walk) {
        return Flux.defer(() -> {
            walks.incrementAndGet();
            return walk.doFinally(end -> walks.decrementAndGet());
        });
    }

    /** Returns how many hits are read at once, without their texts. */
    int hits() {
        return share(MOST_HITS);
    }

    /** Returns how many characters of texts are read at once, if there is more than one text. */
    int characters() {
        return share(MOST_CHARACTERS);
    }

    private int share(int most) {
        return Math.max(1, Math.min(most, most * UNHINDERED / Math.max(1, walks.get())));
    }
}
