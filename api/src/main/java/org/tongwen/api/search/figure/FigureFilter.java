package org.tongwen.api.search.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What figures are narrowed to: values of one kind widen, kinds narrow; empty lists and nulls do not narrow.
 *
 * @param metrics ids
 * @param kinds {@code target}, {@code result}, {@code term}
 * @param units in Simplified script
 * @param periodFrom the first year that the period may end in, inclusive
 * @param periodTo the last year that the period may end in, inclusive
 * @param regions codes of what they are about; a province includes its cities
 * @param industries ids of what they are about; a sector includes its chains
 * @param clusters ids of what they are about
 * @param valueFrom the least value, inclusive; of a range, its upper end counts
 * @param valueTo the greatest value, inclusive; of a range, its lower end counts
 */
public record FigureFilter(
        List<String> metrics,
        List<String> kinds,
        List<String> units,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        List<String> regions,
        List<String> industries,
        List<String> clusters,
        @Nullable BigDecimal valueFrom,
        @Nullable BigDecimal valueTo) {

    /** Takes all figures. */
    public static final FigureFilter NONE =
            new FigureFilter(List.of(), List.of(), List.of(), null, null, List.of(), List.of(), List.of(), null, null);

    public FigureFilter {
        metrics = List.copyOf(metrics);
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        regions = List.copyOf(regions);
        industries = List.copyOf(industries);
        clusters = List.copyOf(clusters);
        if (periodFrom != null && periodTo != null && periodFrom > periodTo) {
            throw new IllegalArgumentException("period_from " + periodFrom + " is after period_to " + periodTo);
        }
        if (valueFrom != null && valueTo != null && valueFrom.compareTo(valueTo) > 0) {
            throw new IllegalArgumentException("value_from " + valueFrom + " is above value_to " + valueTo);
        }
    }
}
