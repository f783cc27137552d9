package org.tongwen.api.search.elasticsearch.facet;

import java.util.HashMap;
import java.util.Map;

/** How many documents or works have each value of a field; {@code unknown} counts those without one. */
public record ValueCounts(Map<String, Long> byValue) {

    public ValueCounts {
        byValue = Map.copyOf(byValue);
    }

    /** Returns the sums of the counts of each value. */
    ValueCounts plus(ValueCounts others) {
        Map<String, Long> more = new HashMap<>(byValue);
        others.byValue.forEach((value, count) -> more.merge(value, count, Long::sum));
        return new ValueCounts(more);
    }

    /** Returns the counts without what was counted more than once. */
    public ValueCounts minus(ValueCounts surplus) {
        Map<String, Long> less = new HashMap<>(byValue);
        surplus.byValue.forEach((value, count) -> less.computeIfPresent(value, (same, counted) -> counted - count));
        return new ValueCounts(less);
    }

    /** Returns the sum over all values. */
    public long sum() {
        return byValue.values().stream().mapToLong(Long::longValue).sum();
    }
}
