package org.tongwen.model.region;

import java.util.List;

/**
 * A known place without a GB/T 2260 code of its own, such as 臺北市 or 雄安新区.
 *
 * @param level of its own government
 * @param region the region with a code that it lies in
 * @param aliases further names, in Simplified script
 */
public record Locality(String name, String nameHant, Level level, Region region, List<String> aliases)
        implements Territory {

    public Locality {
        aliases = List.copyOf(aliases);
    }

    @Override
    public List<Region> regions() {
        return List.of(region);
    }
}
