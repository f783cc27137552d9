package org.tongwen.model.registry;

import java.util.function.Function;
import org.tongwen.model.table.Row;

/** Makes entries of rows, and names the line in whatever is wrong with one. */
public final class RowReader {

    private RowReader() {}

    /**
     * Returns the entry in this row.
     *
     * @throws IllegalArgumentException if the row makes none; the message names the line
     */
    public static <T> T read(Row row, Function<Row, T> reader) {
        try {
            return reader.apply(row);
        } catch (IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).startsWith(row.place())) {
                throw e;
            }
            throw row.error(e);
        }
    }
}
