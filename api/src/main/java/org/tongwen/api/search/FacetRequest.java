package org.tongwen.api.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facets are counted, and what is shown of them.
 *
 * @param fields in the order in which they are answered
 * @param size how many values of each are shown, from 1 to {@link #MAX_SIZE}
 * @param searches texts by the field whose values are narrowed to those that are called so
 */
public record FacetRequest(List<Field> fields, int size, Map<Field, String> searches) {

    /** How many values a facet shows unless more are asked for. */
    public static final int DEFAULT_SIZE = 200;

    public static final int MAX_SIZE = 1000;

    /** No facets. */
    public static final FacetRequest NONE = new FacetRequest(List.of(), DEFAULT_SIZE, Map.of());

    public FacetRequest {
        fields = List.copyOf(fields);
        searches = Map.copyOf(searches);
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("facet size outside 1.." + MAX_SIZE + ": " + size);
        }
        if (!fields.containsAll(searches.keySet())) {
            throw new IllegalArgumentException("searched in " + searches.keySet() + ", but counted " + fields);
        }
    }

    /** Returns the text that the values of a facet are narrowed by; null for all values. */
    public @Nullable String search(Field field) {
        return searches.get(field);
    }
}
