package org.tongwen.model.registry;

import org.tongwen.model.table.Row;

/**
 * Where an entry of a registry comes from.
 *
 * @param text what states it
 * @param checked whether somebody read it there; what is not checked may be wrong
 */
public record Source(String text, boolean checked) {

    /** Returns the source in the columns {@code source} and {@code checked}. */
    public static Source of(Row row) {
        String checked = row.require("checked");
        if (!checked.equals("yes") && !checked.equals("no")) {
            throw row.error("checked is yes or no, not " + checked);
        }
        return new Source(row.require("source"), checked.equals("yes"));
    }
}
