package org.tongwen.model.registry;

import java.util.stream.Stream;
import org.tongwen.model.table.Row;

/**
 * What something is called.
 *
 * @param english a translation; empty if there is no obvious one
 */
public record Names(String hans, String hant, String english) {

    public Names {
        if (hans.isEmpty() || hant.isEmpty()) {
            throw new IllegalArgumentException("a name is needed in both scripts: " + hans + hant);
        }
    }

    /** Returns the names in the columns {@code name}, {@code name_hant} and {@code name_en}. */
    public static Names of(Row row) {
        return new Names(row.require("name"), row.require("name_hant"), row.get("name_en"));
    }

    /** Returns the names that there are. */
    public Stream<String> stream() {
        return Stream.of(hans, hant, english).filter(name -> !name.isEmpty());
    }
}
