package org.tongwen.api.search.figure;

import java.util.List;
import java.util.Locale;

/** Counts of figures by one of their values, which leave out what is chosen of that value itself. */
public record FigureFacet(Kind kind, List<Value> values) {

    public FigureFacet {
        values = List.copyOf(values);
    }

    /** By what they are counted. */
    public enum Kind {
        METRIC,
        KIND,
        UNIT,
        PERIOD;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many figures have a value. */
    public record Value(String value, long count) {}
}
