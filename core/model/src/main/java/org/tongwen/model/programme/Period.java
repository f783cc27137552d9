package org.tongwen.model.programme;

import java.util.OptionalInt;
import org.tongwen.model.table.Row;

/** The first and the last year of a programme, as far as they are known. */
public record Period(OptionalInt from, OptionalInt to) {

    public Period {
        if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
            throw new IllegalArgumentException(
                    "a period ends before it begins: " + from.getAsInt() + "–" + to.getAsInt());
        }
    }

    static Period of(Row row) {
        return new Period(year(row, "from"), year(row, "to"));
    }

    private static OptionalInt year(Row row, String column) {
        String year = row.get(column);
        try {
            return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        } catch (NumberFormatException e) {
            throw row.error("no year: " + year);
        }
    }
}
