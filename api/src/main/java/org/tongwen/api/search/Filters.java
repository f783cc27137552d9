package org.tongwen.api.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the documents are narrowed to: values of one field widen, fields narrow.
 *
 * @param selections by field, in the order in which they were asked
 * @param yearFrom the first year, inclusive; null without limit
 * @param yearTo the last year, inclusive; null without limit
 */
public record Filters(
        Map<Field, Selection> selections,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo) {

    public static final Filters NONE = new Filters(Map.of(), null, null);

    public Filters {
        selections = Map.copyOf(new LinkedHashMap<>(selections));
        if (yearFrom != null && yearTo != null && yearFrom > yearTo) {
            throw new IllegalArgumentException("year_from " + yearFrom + " is after year_to " + yearTo);
        }
    }

    /** Returns what is selected of a field; nothing if it was not asked. */
    public Selection of(Field field) {
        return selections.getOrDefault(field, Selection.NONE);
    }

    /** Returns whether documents are narrowed by this field, the bounds of the year among them. */
    public boolean narrows(Field field) {
        boolean byBounds = field == Field.YEAR && (yearFrom != null || yearTo != null);
        return byBounds || !of(field).equals(Selection.NONE);
    }
}
