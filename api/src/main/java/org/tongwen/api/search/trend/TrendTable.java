package org.tongwen.api.search.trend;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Tally;
import org.tongwen.api.search.trend.Cell.Period;
import org.tongwen.api.search.trend.Cell.Vague;
import org.tongwen.api.search.trend.Cell.When;
import org.tongwen.api.search.trend.TrendAnswer.Warning;

/** Puts what was counted in order: the largest slices, each with all periods, also those in which there is nothing. */
public final class TrendTable {

    /** Some 20 MB of JSON; one wrong date of the year 1000 would make many times that of months. */
    static final long MOST_POINTS = 250_000;

    /** Stands for the value where nothing is told apart. */
    private static final String TOGETHER = "";

    private final TrendRequest request;
    private final Map<String, Map<When, Cell>> bySlice;
    private final List<YearMonth> periods;
    private final List<String> shown;

    private TrendTable(TrendRequest request, List<Cell> cells) {
        this.request = request;
        this.bySlice = cells.stream()
                .filter(cell -> request.split() == null || request.split().takes(value(cell)))
                .collect(Collectors.groupingBy(TrendTable::value, Collectors.toMap(Cell::when, cell -> cell)));
        this.periods = periods();
        this.shown = shown();
    }

    /**
     * Returns the table of these cells, each of which stands once.
     *
     * @throws TooManyPointsException if it would be too large
     */
    public static TrendTable of(TrendRequest request, List<Cell> cells) {
        TrendTable table = new TrendTable(request, cells);
        long points = (long) request.queries().size() * table.shown.size() * table.periods.size();
        if (points > MOST_POINTS) {
            throw new TooManyPointsException(points);
        }
        return table;
    }

    /** Returns the slices of a query, the same ones in the same order for each query. */
    public List<Slice> slices(int query) {
        return shown.stream().map(value -> slice(value, query)).toList();
    }

    /** Returns how many values have no slice, as others are larger. */
    public int slicesLeftOut() {
        return request.split() == null ? 0 : bySlice.size() - shown.size();
    }

    /** Returns what is to be known of these slices. */
    public List<Warning> warnings() {
        List<Slice> slices = slices(0);
        boolean thin = slices.stream()
                .flatMap(slice -> slice.points().stream())
                .anyMatch(point -> point.tally().thin());
        boolean imprecise = slices.stream().map(Slice::imprecise).anyMatch(tally -> tally != null && tally.all() > 0);
        return Stream.of(
                        thin ? Stream.of(Warning.THIN_SLICES) : Stream.<Warning>empty(),
                        imprecise ? Stream.of(Warning.IMPRECISE_DATES) : Stream.<Warning>empty())
                .flatMap(some -> some)
                .toList();
    }

    private static String value(Cell cell) {
        return Objects.requireNonNullElse(cell.value(), TOGETHER);
    }

    private List<YearMonth> periods() {
        List<YearMonth> found = bySlice.values().stream()
                .flatMap(cells -> cells.keySet().stream())
                .filter(Period.class::isInstance)
                .map(when -> ((Period) when).start())
                .sorted()
                .toList();
        return found.isEmpty() ? List.of() : request.interval().between(found.getFirst(), found.getLast());
    }

    /** The largest are those of which the queries find most; what is unknown is shown beside them. */
    private List<String> shown() {
        Split split = request.split();
        if (split == null) {
            return List.of(TOGETHER);
        }
        Map<String, Long> matching = new HashMap<>();
        Map<String, Long> all = new HashMap<>();
        bySlice.forEach((value, cells) -> {
            matching.put(
                    value,
                    sum(
                            cells,
                            cell -> cell.matching().stream()
                                    .mapToLong(Long::longValue)
                                    .sum()));
            all.put(value, sum(cells, Cell::all));
        });
        Set<String> shown = bySlice.keySet().stream()
                .filter(value -> !value.equals(Field.UNKNOWN))
                .sorted(Comparator.<String>comparingLong(value -> -matching.getOrDefault(value, 0L))
                        .thenComparingLong(value -> -all.getOrDefault(value, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(split.size())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (bySlice.containsKey(Field.UNKNOWN)) {
            shown.add(Field.UNKNOWN);
        }
        return List.copyOf(shown);
    }

    private static long sum(Map<When, Cell> cells, ToLongFunction<Cell> counted) {
        return cells.values().stream().mapToLong(counted).sum();
    }

    private Slice slice(String value, int query) {
        Map<When, Cell> cells = bySlice.getOrDefault(value, Collections.emptyMap());
        List<Slice.Point> points = periods.stream()
                .map(start ->
                        new Slice.Point(request.interval().name(start), tally(cells.get(new Period(start)), query)))
                .toList();
        return new Slice(
                request.split() == null ? null : value,
                points,
                points.stream().map(Slice.Point::tally).reduce(Tally.NONE, Tally::plus),
                request.interval() == Interval.YEAR ? null : tally(cells.get(Vague.IMPRECISE), query),
                tally(cells.get(Vague.UNKNOWN), query));
    }

    private static Tally tally(@Nullable Cell cell, int query) {
        return cell == null ? Tally.NONE : new Tally(cell.matching().get(query), cell.all(), cell.documents());
    }
}
