package org.tongwen.api.search.comparison;

import java.util.Map;
import org.tongwen.api.search.Field;

/**
 * What was counted of a set.
 *
 * @param byValue of each field, how many have each value; {@code unknown} counts those without one
 */
public record SetCounts(long total, Map<Field, Map<String, Long>> byValue) {

    public SetCounts {
        byValue = Map.copyOf(byValue);
    }

    Map<String, Long> of(Field field) {
        return byValue.getOrDefault(field, Map.of());
    }
}
