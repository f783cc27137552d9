package org.tongwen.model.region;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;

/** Finds regions by the names that users type. */
final class RegionIndex {

    /** Longer than any path of names from the province to the county. */
    private static final int LONGEST = 40;

    private final ScriptFolding folding = ScriptFolding.standard();
    private final Regions regions;
    private final Map<String, Set<Region>> names = new HashMap<>();
    /** Counties without 区, 县, 市 or 旗: weaker than any full name. */
    private final Map<String, Set<Region>> shortCounties = new HashMap<>();

    RegionIndex(Regions regions) {
        this.regions = regions;
        for (Region region : regions.list()) {
            add(names, Stream.of(region.name(), region.nameHant(), region.nameEn(), region.code()), region.regions());
            add(names, region.aliases().stream(), region.regions());
            if (region.level() == Level.COUNTY && region.name().length() > 2) {
                add(shortCounties, Stream.of(withoutSuffix(region.name())), region.regions());
            }
        }
        regions.macroRegions().forEach(macro -> {
            add(names, Stream.of(macro.name(), macro.nameHant(), macro.nameEn()), macro.regions());
            add(names, macro.aliases().stream(), macro.regions());
        });
        regions.localities().forEach(locality -> {
            add(names, Stream.of(locality.name(), locality.nameHant()), locality.regions());
            add(names, locality.aliases().stream(), locality.regions());
        });
    }

    List<Region> resolve(String text) {
        String name = folding.fold(text.strip());
        return name.length() > LONGEST ? List.of() : resolveFolded(name);
    }

    private List<Region> resolveFolded(String name) {
        Set<Region> found = names.getOrDefault(name, shortCounties.getOrDefault(name, Set.of()));
        return found.isEmpty() ? resolvePath(name) : List.copyOf(found);
    }

    /** Resolves a name that follows the name of what contains it. */
    private List<Region> resolvePath(String name) {
        for (int cut = name.length() - 1; cut > 1; cut--) {
            Set<Region> outer = names.getOrDefault(name.substring(0, cut), Set.of());
            if (!outer.isEmpty()) {
                List<Region> inner = resolveFolded(name.substring(cut)).stream()
                        .filter(region -> outer.stream().anyMatch(around -> regions.contains(around, region)))
                        .toList();
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
        }
        return List.of();
    }

    private void add(Map<String, Set<Region>> index, Stream<String> keys, List<Region> found) {
        keys.filter(key -> !key.isEmpty())
                .forEach(key -> index.computeIfAbsent(folding.fold(key), folded -> new LinkedHashSet<>())
                        .addAll(found));
    }

    private static String withoutSuffix(String name) {
        return name.substring(0, name.length() - 1);
    }
}
