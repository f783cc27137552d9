package org.tongwen.api.search.trend;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one value in one period.
 *
 * @param value the value of the field that is told apart by; null if none is
 * @param when the period
 * @param all how many documents or works there are, or how many characters these have
 * @param documents of how many documents or works this is
 * @param matching how many of them match each query, or how often its words stand in them, in the order of the queries
 */
public record Cell(@Nullable String value, When when, long all, long documents, List<Long> matching) {

    public Cell {
        matching = List.copyOf(matching);
    }

    /** A period, or what is known instead. */
    public sealed interface When {}

    /** A period by the month that it begins with. */
    public record Period(YearMonth start) implements When {}

    /** What is known of the date where it does not name a period. */
    public enum Vague implements When {
        /** The year, but not the quarter or month. */
        IMPRECISE,
        /** Not even the year. */
        UNKNOWN
    }
}
