package org.tongwen.api.search.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Tally;

/**
 * The course of one query within one value of the field that is told apart by.
 *
 * @param value null if nothing is told apart
 * @param points all periods from the first to the last, the same in all slices
 * @param sum of all points
 * @param imprecise of what only the year is known where the periods are shorter; null where they are years
 * @param unknown of what not even the year is known
 */
public record Slice(
        @Nullable String value,
        List<Point> points,
        Tally sum,
        @Nullable Tally imprecise,
        Tally unknown) {

    public Slice {
        points = List.copyOf(points);
    }

    /** One period. */
    public record Point(String period, Tally tally) {}
}
