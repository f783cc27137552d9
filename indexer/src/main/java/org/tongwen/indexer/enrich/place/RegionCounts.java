package org.tongwen.indexer.enrich.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Readings;
import org.tongwen.model.document.Evidence.Part;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.MacroRegion;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.region.Territory;
import org.tongwen.model.text.Mention;

/**
 * How often a document names each region, the most often named first.
 *
 * @param list regions that are named themselves, or of which a part without a code is
 * @param together regions that are named as members of a macro-region
 */
record RegionCounts(List<Count> list, List<Count> together) {

    /** A region, how often it is named, and where first. */
    record Count(Region region, int mentions, boolean inTitle, Quote first) {

        Count again(boolean title) {
            return new Count(region, mentions + 1, inTitle || title, first);
        }
    }

    static RegionCounts of(DocumentText text) {
        Map<String, Count> single = new LinkedHashMap<>();
        Map<String, Count> together = new LinkedHashMap<>();
        for (Readings part : List.of(text.title(), text.body())) {
            for (Mention<Territory> mention : part.places()) {
                Map<String, Count> counts = mention.value() instanceof MacroRegion ? together : single;
                mention.value().regions().forEach(region -> add(counts, region, part, mention));
            }
        }
        return new RegionCounts(sorted(single), sorted(together));
    }

    private static void add(Map<String, Count> counts, Region region, Readings part, Mention<Territory> mention) {
        boolean title = part.part() == Part.TITLE;
        Count before = counts.get(region.code());
        Count now = before == null ? new Count(region, 1, title, part.quote(mention)) : before.again(title);
        counts.put(region.code(), now);
    }

    private static List<Count> sorted(Map<String, Count> counts) {
        return counts.values().stream()
                .sorted(Comparator.comparing(Count::inTitle)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Count::mentions).reversed()))
                .toList();
    }

    /** Returns the number of provinces that are named, or of which a part is. */
    long provinces() {
        return list.stream().map(count -> province(count.region())).distinct().count();
    }

    /** Returns the one of these regions that is named most often itself or in its parts, if any is. */
    Optional<Region> firstWithin(List<Region> regions) {
        return list.stream()
                .flatMap(count ->
                        regions.stream().filter(region -> Regions.standard().contains(region, count.region())))
                .findFirst();
    }

    /**
     * Returns the province with this share of all mentions, or the one part of it that has this share in turn.
     *
     * @param enough how many mentions that takes at least
     * @param mainland whether Taiwan, Hong Kong and Macao are out of the question, being spoken of from outside
     */
    Optional<Count> dominant(double share, int enough, boolean mainland) {
        Map<String, Integer> provinces = new LinkedHashMap<>();
        list.forEach(count -> provinces.merge(province(count.region()), count.mentions(), Integer::sum));
        int total = list.stream().mapToInt(Count::mentions).sum();
        return provinces.entrySet().stream()
                .filter(province -> !mainland || province.getKey().charAt(0) < '7')
                .filter(province -> province.getValue() >= enough && province.getValue() > share * total)
                .findFirst()
                .map(province -> partOrWhole(province.getKey(), province.getValue(), share));
    }

    private Count partOrWhole(String province, int mentions, double share) {
        List<Count> parts = list.stream()
                .filter(count -> province(count.region()).equals(province))
                .toList();
        return parts.stream()
                .filter(count -> count.region().level() != Level.PROVINCE)
                .filter(count -> count.mentions() > share * mentions)
                .findFirst()
                .orElseGet(() -> whole(province, mentions, parts));
    }

    private static Count whole(String province, int mentions, List<Count> parts) {
        Count first = parts.stream()
                .filter(count -> count.region().code().equals(province))
                .findFirst()
                .orElse(parts.getFirst());
        return new Count(Regions.standard().get(province), mentions, first.inTitle(), first.first());
    }

    private static String province(Region region) {
        return region.code().substring(0, 2) + "0000";
    }
}
