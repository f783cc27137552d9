package org.tongwen.model.region;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The gazetteer: every region with a GB/T 2260 code, the macro-regions, and known places without a code. */
public final class Regions {

    private static final Regions STANDARD = new Regions();

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> paths = new HashMap<>();
    private final List<MacroRegion> macroRegions;
    private final List<Locality> localities;
    private final RegionIndex index;

    private Regions() {
        Map<String, Region> sorted = new TreeMap<>();
        Table.ofResource(Regions.class, "regions.tsv")
                .rows()
                .forEach(row -> add(sorted, row, levelOf(row.require("code"))));
        Table.ofResource(Regions.class, "counties.tsv").rows().forEach(row -> add(sorted, row, Level.COUNTY));
        byCode.putAll(sorted);
        byCode.forEach((code, region) -> paths.put(code, pathTo(region)));
        macroRegions = Table.ofResource(Regions.class, "macro-regions.tsv").rows().stream()
                .map(this::macroRegion)
                .toList();
        localities = Table.ofResource(Regions.class, "localities.tsv").rows().stream()
                .map(this::locality)
                .toList();
        index = new RegionIndex(this);
    }

    /** Returns the gazetteer. */
    public static Regions standard() {
        return STANDARD;
    }

    /**
     * Returns the region with this code.
     *
     * @throws NoSuchElementException if there is none
     */
    public Region get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("no region has the GB/T 2260 code " + code));
    }

    /** Returns the region with this code, if there is one. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns all regions, by code. */
    public List<Region> list() {
        return List.copyOf(byCode.values());
    }

    /** Returns the macro-regions. */
    public List<MacroRegion> macroRegions() {
        return macroRegions;
    }

    /** Returns the known places without a code. */
    public List<Locality> localities() {
        return localities;
    }

    /**
     * Returns the regions that a user may mean by a code, or by a name, alias or abbreviation in either script: several for a
     * macro-region (its members) and for a name that several regions bear (鼓楼区); none if nothing is known by that name.
     * A name may be preceded by what contains it, as in 江苏省南京市.
     */
    public List<Region> resolve(String nameOrAliasOrCode) {
        return index.resolve(nameOrAliasOrCode);
    }

    /** Returns the region that directly contains this one; none for provinces and the whole country. */
    public Optional<Region> parent(Region region) {
        List<Region> path = path(region);
        return path.size() < 2 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
    }

    /** Returns the regions from the province down to this one; none for the whole country. */
    public List<Region> path(Region region) {
        return paths.getOrDefault(region.code(), List.of());
    }

    /** Returns the regions that this one directly contains, by code; the provinces for the whole country. */
    public List<Region> children(Region region) {
        return byCode.values().stream()
                .filter(child -> region.level() == Level.NATIONAL
                        ? child.level() == Level.PROVINCE
                        : parent(child).filter(region::equals).isPresent())
                .toList();
    }

    /** Returns whether the inner region is the outer one or lies in it. */
    public boolean contains(Region outer, Region inner) {
        return outer.level() == Level.NATIONAL || path(inner).contains(outer);
    }

    private List<Region> pathTo(Region region) {
        String code = region.code();
        return region.level() == Level.NATIONAL
                ? List.of()
                : Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
                        .distinct()
                        .flatMap(step -> find(step).stream())
                        .toList();
    }

    private static void add(Map<String, Region> byCode, Row row, Level level) {
        boolean main = level != Level.COUNTY;
        Region region = new Region(
                row.require("code"),
                row.require("name"),
                row.require("name_hant"),
                main ? row.get("name_en") : "",
                level,
                main
                        ? Stream.concat(row.list("short").stream(), row.list("query").stream())
                                .toList()
                        : List.of());
        if (byCode.put(region.code(), region) != null) {
            throw row.error("the code " + region.code() + " stands twice");
        }
    }

    private MacroRegion macroRegion(Row row) {
        return new MacroRegion(
                row.require("name"),
                row.require("name_hant"),
                row.get("name_en"),
                row.list("members").stream().map(this::get).toList(),
                row.list("aliases"));
    }

    private Locality locality(Row row) {
        return new Locality(
                row.require("name"),
                row.require("name_hant"),
                Level.valueOf(row.require("level").toUpperCase(Locale.ROOT)),
                get(row.require("code")),
                row.list("short"));
    }

    private static Level levelOf(String code) {
        if (code.equals(Region.NATIONAL)) {
            return Level.NATIONAL;
        }
        return code.endsWith("0000") ? Level.PROVINCE : Level.CITY;
    }
}
