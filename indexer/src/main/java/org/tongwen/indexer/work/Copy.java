package org.tongwen.indexer.work;

import java.util.Comparator;
import org.tongwen.indexer.work.sketch.Sketch;

/**
 * A document as far as copies of it are concerned.
 *
 * @param work the work that it belongs to until something else is found
 */
public record Copy(String id, Sketch sketch, Membership work) {

    /** The earliest first; documents without a date behind all others, and ids decide between equal dates. */
    static final Comparator<Copy> EARLIEST_FIRST =
            Comparator.comparing(Copy::sketch, Sketch.EARLIEST_FIRST).thenComparing(Copy::id);
}
