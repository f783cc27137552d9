package org.tongwen.model.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The names that are recognised in running text, folded, and the words that are not to be taken for them. */
final class PlaceNames {

    /** What a word of the dictionary is. */
    enum Kind {
        /** An ordinary word that overlaps or contains a place name. */
        WORD,
        /** A full name. */
        NAME,
        /** A name without its suffix. */
        SHORT,
        /** The name of a county, which others may bear. */
        COUNTY,
        /** The name of a county that is also an ordinary word. */
        ADJACENT_COUNTY,
        MACRO,
        LOCALITY
    }

    /** A word of the dictionary, and the places that bear it. */
    record Entry(Kind kind, List<Territory> places) {}

    private final ScriptFolding folding = ScriptFolding.standard();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private PlaceNames() {}

    /** Returns the dictionary of place names and of the words that overlap them. */
    static Dictionary<Entry> dictionary(Regions regions, boolean taiwanese) {
        PlaceNames names = new PlaceNames();
        words("word").forEach(word -> names.put(word, Kind.WORD, List.of()));
        names.addCounties(regions);
        for (MacroRegion macro : regions.macroRegions()) {
            Stream.concat(Stream.of(macro.name()), macro.aliases().stream())
                    .forEach(name -> names.put(name, Kind.MACRO, List.of(macro)));
        }
        for (Locality locality : regions.localities()) {
            names.put(locality.name(), Kind.LOCALITY, List.of(locality));
            locality.aliases().forEach(name -> names.put(name, Kind.SHORT, List.of(locality)));
        }
        // Last, so that a province or city wins over whatever else bears its name.
        names.addRegions(regions, taiwanese);
        return Dictionary.of(names.entries);
    }

    /** Returns what makes the short name before it part of another name (true), or only begins like that (false). */
    static Dictionary<Boolean> followers() {
        ScriptFolding folding = ScriptFolding.standard();
        Map<String, Boolean> followers = new HashMap<>();
        words("after").forEach(word -> followers.put(folding.fold(word), true));
        words("allowed").forEach(word -> followers.put(folding.fold(word), false));
        return Dictionary.of(followers);
    }

    private void addRegions(Regions regions, boolean taiwanese) {
        for (Row row : Table.ofResource(Regions.class, "regions.tsv").rows()) {
            Region region = regions.get(row.require("code"));
            if (!taiwanese || region.level() == Level.PROVINCE) {
                row.list("short").forEach(name -> put(name, Kind.SHORT, List.of(region)));
            }
            // 全国 stands in almost every national text and says nothing about the place.
            if (region.level() != Level.NATIONAL) {
                put(region.name(), Kind.NAME, List.of(region));
            }
        }
    }

    private void addCounties(Regions regions) {
        Map<String, List<Row>> byName = Table.ofResource(Regions.class, "counties.tsv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.require("name"), LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, rows) -> {
            boolean adjacent = rows.stream().anyMatch(row -> row.get("where").equals("adjacent"));
            List<Territory> places = new ArrayList<>();
            rows.forEach(row -> places.add(regions.get(row.require("code"))));
            put(name, adjacent ? Kind.ADJACENT_COUNTY : Kind.COUNTY, places);
        });
    }

    private void put(String name, Kind kind, List<Territory> places) {
        entries.put(folding.fold(name), new Entry(kind, List.copyOf(places)));
    }

    private static Stream<String> words(String kind) {
        return Table.ofResource(Regions.class, "words.tsv").rows().stream()
                .filter(row -> row.require("kind").equals(kind))
                .map(row -> row.require("word"));
    }
}
