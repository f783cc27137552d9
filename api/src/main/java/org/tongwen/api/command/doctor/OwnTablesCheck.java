package org.tongwen.api.command.doctor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an institution's own tables can be used.
 *
 * @param named the settings that name one
 * @param problem what is wrong with the first that cannot be used; null if all can
 */
record OwnTablesCheck(List<String> named, @Nullable String problem) implements Check {

    private static final String SUBJECT = "Own tables";

    @Override
    public Finding look() {
        if (problem != null) {
            return Finding.broken(
                    SUBJECT, problem, "mend the file, or take the setting away: nothing is served or indexed with it");
        }
        return Finding.ok(SUBJECT, named.isEmpty() ? "none" : String.join(", ", named) + " can be read");
    }
}
