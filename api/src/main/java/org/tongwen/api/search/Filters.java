package org.tongwen.api.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the documents are narrowed to: values of one field widen, fields narrow.
 *
 * @param selections by field, in the order in which they were asked
 * @param yearFrom the first year, inclusive; null without limit
 * @param yearTo the last year, inclusive; null without limit
 * @param unproven those of the selected values of which only the index can tell whether there are such
 * @param segment the stretch of the ring that a sample was drawn from; null for all of it
 */
public record Filters(
        Map<Field, Selection> selections,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        List<OpenValue> unproven,
        @Nullable Segment segment) {

    public static final Filters NONE = new Filters(Map.of(), null, null, List.of(), null);

    public Filters {
        selections = Collections.unmodifiableMap(new LinkedHashMap<>(selections));
        unproven = List.copyOf(unproven);
        if (yearFrom != null && yearTo != null && yearFrom > yearTo) {
            throw new IllegalArgumentException("year_from " + yearFrom + " is after year_to " + yearTo);
        }
    }

    /** Returns the same filters, and this segment. */
    public Filters within(Segment drawn) {
        return new Filters(selections, yearFrom, yearTo, unproven, drawn);
    }

    /** Returns what is selected of a field; nothing if it was not asked. */
    public Selection of(Field field) {
        return selections.getOrDefault(field, Selection.NONE);
    }

    /** Returns whether all documents pass. */
    public boolean isEmpty() {
        return selections.isEmpty() && yearFrom == null && yearTo == null && segment == null;
    }

    /** Returns whether anything is selected of a field; of the year, the range counts, too. */
    public boolean narrows(Field field) {
        return selections.containsKey(field) || (field == Field.YEAR && (yearFrom != null || yearTo != null));
    }
}
