package org.tongwen.model.programme;

import java.util.List;
import org.tongwen.model.registry.Names;
import org.tongwen.model.registry.Source;

/**
 * A programme, plan, competition or label of policy.
 *
 * @param id lower-case ASCII, such as {@code jiangsu-1650}
 * @param aliases what else it is called, in Simplified script and without the quotes around words
 * @param regions codes of {@link org.tongwen.model.region.Regions}; none if it is one of another country
 */
public record Programme(
        String id,
        Names names,
        List<String> aliases,
        ProgrammeKind kind,
        List<String> regions,
        Period period,
        Source source) {

    public Programme {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("a programme's id has lower-case letters, digits and -: " + id);
        }
        aliases = List.copyOf(aliases);
        regions = List.copyOf(regions);
    }
}
