package org.tongwen.api.search.figure;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.term.QueriedSet;

/**
 * Figures that are asked for.
 *
 * @param set the documents that state them
 * @param countBy of a work, whether the figures of each copy count, or those of its earliest copy in the set
 * @param contradictory whether only figures are wanted that others of the same subject and period contradict
 * @param size figures on a page
 * @param cursor where the page begins; null at the start
 */
public record TargetRequest(
        QueriedSet set,
        CountBy countBy,
        FigureFilter figures,
        boolean contradictory,
        TargetOrder order,
        int size,
        @Nullable String cursor) {

    public static final int MAX_SIZE = 500;
    public static final int DEFAULT_SIZE = 50;

    public TargetRequest {
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size out of bounds: " + size);
        }
    }
}
