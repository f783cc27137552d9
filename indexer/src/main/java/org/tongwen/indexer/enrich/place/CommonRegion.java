package org.tongwen.indexer.enrich.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.region.Territory;
import org.tongwen.model.text.Mention;

/** The one region that several places make together: 江苏省 and 南京市 are Nanjing, 苏州 and 无锡 are of Jiangsu. */
final class CommonRegion {

    private CommonRegion() {}

    /** Returns the region, or none if the places lie in several provinces. */
    static Optional<Region> of(List<Mention<Territory>> places) {
        List<Region> common = List.of();
        for (Mention<Territory> place : places) {
            for (Region region : place.value().regions()) {
                common = common.isEmpty() ? path(region) : join(common, path(region));
                if (common.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return common.isEmpty() ? Optional.empty() : Optional.of(common.getLast());
    }

    /** Returns the longer path if it goes on where the shorter ends, else what both share. */
    private static List<Region> join(List<Region> one, List<Region> other) {
        List<Region> shared = new ArrayList<>(one);
        shared.retainAll(other);
        boolean goesOn = shared.size() == Math.min(one.size(), other.size());
        return goesOn ? (one.size() > other.size() ? one : other) : shared;
    }

    private static List<Region> path(Region region) {
        return Regions.standard().path(region);
    }
}
