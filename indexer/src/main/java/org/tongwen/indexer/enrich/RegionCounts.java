package org.tongwen.indexer.enrich;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.MacroRegion;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.region.Territory;
import org.tongwen.model.text.Mention;

/** How often a document names each region, the most often named first. */
record RegionCounts(List<Count> list) {

    /** Of how many mentions an area is made before one may call it dominant. */
    private static final int ENOUGH = 2;

    /** A region, how often it is named itself, and where first. */
    record Count(Region region, int mentions, boolean inTitle, Quote first) {

        Count again(boolean title) {
            return new Count(region, mentions + 1, inTitle || title, first);
        }
    }

    static RegionCounts of(DocumentText text) {
        Map<String, Count> counts = new LinkedHashMap<>();
        add(counts, text.title(), true);
        add(counts, text.body(), false);
        return new RegionCounts(counts.values().stream()
                .sorted(Comparator.comparing(Count::inTitle)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Count::mentions).reversed()))
                .toList());
    }

    private static void add(Map<String, Count> counts, Readings readings, boolean title) {
        for (Mention<Territory> mention : readings.places()) {
            if (mention.value() instanceof MacroRegion) {
                continue;
            }
            Region region = mention.value().regions().get(0);
            Count before = counts.getOrDefault(region.code(), new Count(region, 0, false, readings.quote(mention)));
            counts.put(region.code(), before.again(title));
        }
    }

    /** Returns the number of provinces that are named, or of which a part is. */
    long provinces() {
        return list.stream().map(count -> province(count.region())).distinct().count();
    }

    /**
     * Returns the province with this share of all mentions, or the one part of it that has this share in turn.
     *
     * @param mainland whether Taiwan, Hong Kong and Macao are out of the question, being spoken of from outside
     */
    Optional<Count> dominant(double share, boolean mainland) {
        int total = list.stream().mapToInt(Count::mentions).sum();
        Optional<String> province = list.stream()
                .map(count -> province(count.region()))
                .filter(code -> !mainland || code.charAt(0) < '7')
                .filter(code -> mentions(code) >= ENOUGH && mentions(code) > share * total)
                .findFirst();
        return province.map(code -> {
            Optional<Count> part = list.stream()
                    .filter(count -> province(count.region()).equals(code))
                    .filter(count -> count.region().level() != Level.PROVINCE)
                    .filter(count -> count.mentions() > share * mentions(code))
                    .findFirst();
            return part.orElseGet(() -> whole(code));
        });
    }

    private Count whole(String province) {
        Count first = list.stream()
                .filter(count -> province(count.region()).equals(province))
                .min(Comparator.comparingInt(count -> count.region().code().equals(province) ? 0 : 1))
                .orElseThrow();
        return new Count(Regions.standard().get(province), mentions(province), first.inTitle(), first.first());
    }

    private int mentions(String province) {
        return list.stream()
                .filter(count -> province(count.region()).equals(province))
                .mapToInt(Count::mentions)
                .sum();
    }

    private static String province(Region region) {
        return region.code().substring(0, 2) + "0000";
    }
}
