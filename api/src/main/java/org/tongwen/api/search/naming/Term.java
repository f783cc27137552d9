package org.tongwen.api.search.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.region.Level;

/**
 * A value that a field can have.
 *
 * @param parent the value that contains it; null at the top
 * @param level of what governs; null for other things
 * @param aliases what else people write for it
 */
public record Term(
        String value,
        Names names,
        @Nullable String parent,
        @Nullable Level level,
        List<String> aliases) {

    public Term {
        aliases = List.copyOf(aliases);
    }
}
