package org.tongwen.model.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param place where it stands, such as {@code regions.tsv, line 7}
 * @param cells by column
 */
public record Row(String place, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /**
     * Returns the cell of this column; empty if nothing stands there.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw error("no column " + column);
        }
        return cell;
    }

    /**
     * Returns the cell of this column.
     *
     * @throws IllegalArgumentException if there is no such column, or nothing stands there
     */
    public String require(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw error("nothing in the column " + column);
        }
        return cell;
    }

    /** Returns the values that {@code |} separates in the cell of this column. */
    public List<String> list(String column) {
        return Arrays.stream(get(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns an error that names the line. */
    public IllegalArgumentException error(String message) {
        return new IllegalArgumentException(place + ": " + message);
    }

    /** Returns the same error with the line that caused it. */
    public IllegalArgumentException error(IllegalArgumentException cause) {
        return new IllegalArgumentException(place + ": " + cause.getMessage(), cause);
    }
}
