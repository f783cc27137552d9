package org.tongwen.api.search;

import java.util.List;

/**
 * The values of one field among the documents that match, counted as if nothing were selected of this field.
 *
 * @param values the most frequent first, years from the latest, {@code unknown} last
 * @param other how many values are left out
 */
public record Facet(Field field, List<Value> values, long other) {

    public Facet {
        values = List.copyOf(values);
    }

    /** A value and the number of documents that have it. */
    public record Value(String value, long count, State state) {}

    /** Whether a value is part of the filter. */
    public enum State {
        NONE,
        SELECTED,
        EXCLUDED
    }
}
