package org.tongwen.model.region;

import java.util.List;

/**
 * A region that spans several units, such as 长三角.
 *
 * @param nameEn empty if it has no common English name
 * @param regions its members; where only part of a province belongs to it, the province
 * @param aliases further names, in Simplified script
 */
public record MacroRegion(String name, String nameHant, String nameEn, List<Region> regions, List<String> aliases)
        implements Territory {

    public MacroRegion {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException(name + " needs members");
        }
        regions = List.copyOf(regions);
        aliases = List.copyOf(aliases);
    }
}
