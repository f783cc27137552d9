package org.tongwen.model.figure.metric;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.quantity.Unit;
import org.tongwen.model.figure.quantity.UnitKind;

/** What the unit alone tells of what is measured: 公里 are a length, and 辆 count neither firms nor parks. */
final class UnitMetrics {

    private static final Set<String> LENGTHS = Set.of("公里");
    private static final Set<String> AREAS = Set.of("平方米", "平方公里", "公顷", "亩");
    private static final Set<String> POWERS = Set.of("千瓦");
    private static final Set<String> ENERGIES = Set.of("吨标准煤");
    private static final Set<String> FIRMS = Set.of("家");
    private static final Set<String> EXTENTS = Set.of("length", "area");
    private static final Set<String> AMOUNTS = Set.of("length", "area", "production", "capacity", "sales", "energy");
    /** Counters of things that are made, used or dealt with, and never of firms, places and projects. */
    private static final Set<String> THINGS = Set.of(
            "辆", "台", "套", "艘", "架", "张", "款", "只", "枚", "头", "株", "栋", "颗", "列", "标准箱", "工作日", "例", "宗", "案", "座",
            "所");

    private UnitMetrics() {}

    /** Returns the id of what a figure with this unit measures if no word shows it; null if the unit does not tell. */
    static @Nullable String of(Unit unit) {
        String name = unit.name();
        if (LENGTHS.contains(name)) {
            return "length";
        }
        if (AREAS.contains(name)) {
            return "area";
        }
        if (POWERS.contains(name)) {
            return "capacity";
        }
        if (ENERGIES.contains(name)) {
            return "energy";
        }
        return FIRMS.contains(name) ? "firm_count" : null;
    }

    /** Whether a figure with this unit can be one of the metric. */
    static boolean fit(Metric metric, Unit unit) {
        if (!metric.units().contains(unit.kind())) {
            return false;
        }
        if (unit.kind() == UnitKind.MEASURE && AMOUNTS.contains(metric.id())) {
            String own = of(unit);
            boolean extent = own != null && EXTENTS.contains(own);
            return extent ? metric.id().equals(own) : !EXTENTS.contains(metric.id());
        }
        // 吞吐能力 is of 人次, and no capacity of persons.
        if (unit.name().equals("人") && metric.id().equals("capacity")) {
            return false;
        }
        boolean named = metric.counts() && !metric.id().equals("patent_count");
        return !(named && THINGS.contains(unit.name()));
    }
}
