package org.tongwen.model.figure.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongwen.model.figure.quantity.Unit;
import org.tongwen.model.figure.quantity.UnitKind;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The metrics that figures are sorted by, from the table {@code metrics.tsv}. */
public final class Metrics {

    private static final Metrics STANDARD = new Metrics(Table.ofResource(Metrics.class, "metrics.tsv"));

    private final Map<String, Metric> byId = new LinkedHashMap<>();
    private final Map<String, Metric> byWord = new LinkedHashMap<>();

    private Metrics(Table table) {
        table.rows().forEach(this::add);
    }

    /** Returns the metrics of the product. */
    public static Metrics standard() {
        return STANDARD;
    }

    /** Returns all metrics, in the order of the table. */
    public List<Metric> list() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns the metric with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Metric get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no metric has the id " + id));
    }

    /** Returns the metric with this id, if there is one. */
    public Optional<Metric> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the words that show a metric, folded, with the metric that each shows. */
    public Map<String, Metric> words() {
        return byWord;
    }

    /** Whether a figure with this unit can be one of the metric: none in 公里 is an output, none in 辆 a number of firms. */
    public static boolean fit(Metric metric, Unit unit) {
        return UnitMetrics.fit(metric, unit);
    }

    /** Returns what a figure with this unit measures if no word shows it. */
    public Metric unnamed(Unit unit) {
        String own = UnitMetrics.of(unit);
        return get(
                own != null
                        ? own
                        : switch (unit.kind()) {
                            case MONEY -> "amount";
                            case COUNT -> "count";
                            case PEOPLE -> "people";
                            case MEASURE, NONE -> "quantity";
                            case PERCENT -> "share";
                            case TIMES -> "ratio";
                            case POINTS -> "other";
                        });
    }

    private void add(Row row) {
        Metric metric = metric(row);
        if (byId.put(metric.id(), metric) != null) {
            throw row.error("the metric " + metric.id() + " stands twice");
        }
        for (String word : row.list("words")) {
            Metric other = byWord.putIfAbsent(ScriptFolding.standard().fold(word), metric);
            if (other != null) {
                throw row.error("the word " + word + " already shows " + other.id());
            }
        }
    }

    private static Metric metric(Row row) {
        Set<UnitKind> units = row.list("units").stream()
                .map(unit -> UnitKind.valueOf(unit.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        try {
            return new Metric(
                    row.require("id"), row.require("name"), row.require("name_hant"), row.require("name_en"), units);
        } catch (IllegalArgumentException e) {
            throw row.error(e);
        }
    }
}
