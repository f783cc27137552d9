package org.tongwen.model.region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Zones by the pattern of their names: 合肥 and 高新区 make 合肥高新技术产业开发区, which lies in Hefei. */
final class Zones {

    /** {@code level} of places that govern their zones themselves. */
    private static final String OF_THE_PLACE = "place";

    /** What a zone is called behind its place; level null if the place governs it. */
    private record Kind(
            String name, String nameHant, @Nullable Level level) {}

    private static final int LEAST_STEM = 2;

    private final ScriptFolding folding = ScriptFolding.standard();
    private final Dictionary<Kind> kinds;
    private final Dictionary<Region> stems;

    Zones(Regions regions) {
        kinds = kinds();
        stems = stems(regions);
    }

    private Dictionary<Kind> kinds() {
        Map<String, Kind> names = new HashMap<>();
        for (Row row : Table.ofResource(Zones.class, "zones.tsv").rows()) {
            String level = row.require("level");
            Kind kind = new Kind(
                    row.require("name"),
                    row.require("name_hant"),
                    level.equals(OF_THE_PLACE) ? null : Level.valueOf(level.toUpperCase(Locale.ROOT)));
            Stream.concat(Stream.of(kind.name()), row.list("aliases").stream())
                    .forEach(name -> names.put(folding.fold(name), kind));
        }
        return Dictionary.of(names);
    }

    /** The counties and county-level cities by their names without 县 and 市, where no other one has that name. */
    private Dictionary<Region> stems(Regions regions) {
        Map<String, Region> stems = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Region region : regions.list()) {
            int length = region.name().length() - 1;
            if (region.level() == Level.COUNTY
                    && length >= LEAST_STEM
                    && "县市".indexOf(region.name().charAt(length)) >= 0) {
                String stem = folding.fold(region.name().substring(0, length));
                if (stems.put(stem, region) != null) {
                    shared.add(stem);
                }
            }
        }
        stems.keySet().removeAll(shared);
        return Dictionary.of(stems);
    }

    /** Returns the zone that begins here with a county whose name counts in names of zones only: 昆山经济技术开发区; or null. */
    @Nullable Match<Locality> ofCountyAt(String text, int start) {
        Match<Region> county = stems.longestAt(text, start);
        return county == null ? null : find(text, county);
    }

    /** Returns the zone whose name begins with this mention of a place, or null if the text goes on otherwise. */
    @Nullable Match<Locality> find(String text, Match<Region> place) {
        Match<Kind> kind = kinds.longestAt(text, place.end());
        if (kind == null) {
            return null;
        }
        Region region = place.value();
        Level level =
                kind.value().level() == null ? region.level() : kind.value().level();
        int length = shortLength(region);
        Locality zone = new Locality(
                region.name().substring(0, length) + kind.value().name(),
                region.nameHant().substring(0, length) + kind.value().nameHant(),
                level,
                region,
                List.of());
        return new Match<>(place.start(), kind.end(), zone);
    }

    /** Zones are called by the short name of their place. */
    private static int shortLength(Region region) {
        return region.shortLength().orElse(region.name().length() - (region.level() == Level.COUNTY ? 1 : 0));
    }
}
