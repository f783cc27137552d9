package org.tongwen.model.figure.metric;

import java.util.Set;
import org.tongwen.model.figure.quantity.UnitKind;

/**
 * What a figure measures, such as output or the number of firms.
 *
 * @param id lower-case ASCII with underscores
 * @param units which kinds of unit its figures may have
 */
public record Metric(String id, String name, String nameHant, String nameEn, Set<UnitKind> units) {

    public Metric {
        if (!id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_')) {
            throw new IllegalArgumentException("a metric's id has lower-case letters and underscores: " + id);
        }
        if (name.isEmpty() || nameHant.isEmpty() || nameEn.isEmpty() || units.isEmpty()) {
            throw new IllegalArgumentException("the metric " + id + " needs a name in three languages and units");
        }
        units = Set.copyOf(units);
    }

    /** Whether its figures are numbers of things: 集群数. */
    public boolean counts() {
        return units.contains(UnitKind.COUNT) && id.endsWith("_count");
    }
}
