package org.tongwen.api.web.json;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;

/** Writes the code of a region as what it is called, with the way to it. */
final class RegionMapper {

    /** Returns the region; null if there is none with this code. */
    DocumentJson.@Nullable Region region(@Nullable String code, @Context Labels labels) {
        return code == null
                ? null
                : Regions.standard()
                        .find(code)
                        .map(region -> region(region, labels))
                        .orElse(null);
    }

    private static DocumentJson.Region region(Region region, Labels labels) {
        return new DocumentJson.Region(
                region.code(),
                labels.of(region),
                region.level().id(),
                Regions.standard().path(region).stream()
                        .map(step -> new DocumentJson.Step(step.code(), labels.of(step)))
                        .toList());
    }
}
