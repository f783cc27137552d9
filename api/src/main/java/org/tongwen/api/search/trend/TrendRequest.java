package org.tongwen.api.search.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query;

/**
 * A question about the course of time.
 *
 * @param queries what is compared, side by side
 * @param filters what all of them, and what they are a share of, are narrowed to
 * @param counted what is counted; occurrences only of queries that want something
 * @param split by which values the counts are told apart; null if they are not
 */
public record TrendRequest(
        List<Query> queries,
        Filters filters,
        Counted counted,
        Interval interval,
        @Nullable Split split) {

    /** The most queries that are compared at once. */
    public static final int MAX_QUERIES = 6;

    public TrendRequest {
        queries = List.copyOf(queries);
        if (queries.isEmpty() || queries.size() > MAX_QUERIES) {
            throw new IllegalArgumentException(queries.size() + " queries cannot be compared");
        }
    }
}
