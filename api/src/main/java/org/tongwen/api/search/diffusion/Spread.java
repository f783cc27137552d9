package org.tongwen.api.search.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.region.Level;

/**
 * The first documents of all places in the order of their dates.
 *
 * @param levels in the order of {@link Level}, those that have any
 */
public record Spread(List<First> firsts, List<Step> levels) {

    private static final String COUNTRY = "100000";
    private static final String TAIWAN = "710000";

    private static final Holding NOTHING = new Holding(Map.of(), 0, 0);

    public Spread {
        firsts = List.copyOf(firsts);
        levels = List.copyOf(levels);
    }

    /**
     * What has come to a level.
     *
     * @param places how many have a document that matches
     * @param known of how many the collection has any document
     * @param first the first of them
     * @param median the first half of them, rounded up, had it by then
     * @param last the last of them
     */
    public record Step(Level level, int places, int known, First first, First median, First last) {}

    /**
     * Returns the spread.
     *
     * @param firsts the first document of each place, each with a date
     * @param holdings of all places that the collection has
     */
    public static Spread of(Map<Place, StoredDocument> firsts, Map<Place, Holding> holdings) {
        List<Map.Entry<Place, StoredDocument>> ordered = firsts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Place, StoredDocument> first) ->
                                date(first.getValue()).lastDay())
                        .thenComparing(first -> first.getValue().id())
                        .thenComparing(first -> first.getKey().region())
                        .thenComparing(
                                first -> first.getKey().level(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Map<String, PolicyDate> national = new HashMap<>();
        ordered.stream()
                .filter(first -> first.getKey().level() == Level.NATIONAL)
                .forEach(first -> national.putIfAbsent(first.getKey().region(), date(first.getValue())));
        List<First> listed = new ArrayList<>();
        for (Map.Entry<Place, StoredDocument> first : ordered) {
            PolicyDate date = date(first.getValue());
            listed.add(new First(
                    listed.size() + 1,
                    first.getKey(),
                    first.getValue(),
                    date,
                    holdings.getOrDefault(first.getKey(), NOTHING),
                    Lag.between(date(ordered.getFirst().getValue()), date),
                    sinceNational(national.get(stateOf(first.getKey().region())), date)));
        }
        return new Spread(listed, steps(listed, holdings));
    }

    /** Central bodies of Taiwan stand above its counties, and those of the mainland above all other places. */
    private static String stateOf(String region) {
        return region.startsWith(TAIWAN.substring(0, 2)) ? TAIWAN : COUNTRY;
    }

    private static @Nullable Lag sinceNational(@Nullable PolicyDate national, PolicyDate date) {
        return national == null ? null : Lag.between(national, date);
    }

    private static PolicyDate date(StoredDocument document) {
        return Objects.requireNonNull(document.dates().best(), "the first of a place has a date");
    }

    private static List<Step> steps(List<First> firsts, Map<Place, Holding> holdings) {
        List<Step> steps = new ArrayList<>();
        for (Level level : Level.values()) {
            List<First> of = firsts.stream()
                    .filter(first -> first.place().level() == level)
                    .toList();
            int known = (int) holdings.keySet().stream()
                    .filter(place -> place.level() == level)
                    .count();
            if (!of.isEmpty()) {
                steps.add(new Step(level, of.size(), known, of.getFirst(), of.get((of.size() - 1) / 2), of.getLast()));
            }
        }
        return steps;
    }
}
