package org.tongwen.model.figure;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.figure.quantity.Quantity;
import org.tongwen.model.figure.quantity.Unit;
import org.tongwen.model.figure.quantity.UnitKind;

/** Finds what a quantity measures: in its clause, behind it, in its sentence. */
final class MetricFinder {

    /** How near a change must stand to its value, where it may also be what a thing has: 增加就业1200万人. */
    private static final int NEAR = 4;

    private static final int SHORT = 12;
    /** The last characters of words for how fast something changes, which is stated as a level: 增速由6%提高到8%. */
    private static final String PACES = "速率幅度";

    private static final int LONGEST_PACE = 40;
    private static final String SUBSIDY = "subsidy";
    private static final String COMPLETED = "完成";
    private static final int MOST_CLAUSES = 3;

    private final Metrics metrics;

    MetricFinder(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Returns the metric of a quantity that counts nothing. */
    Metric find(Place place, @Nullable Metric before) {
        Quantity quantity = place.quantity();
        Unit unit = quantity.unit();
        if (before != null && place.goesOn()) {
            return before;
        }
        if (quantity.form() == Quantity.Form.CLASS) {
            return metrics.get(isSizeOfFirms(place) ? "revenue" : "output");
        }
        Metric share = unit.kind() == UnitKind.PERCENT ? share(place) : null;
        if (share != null) {
            return share;
        }
        Metric stated = before(place, unit, before);
        if (stated != null) {
            return stated;
        }
        boolean granted = unit.kind() == UnitKind.MONEY
                && place.sentence().hasCue(place.clauseStart(), place.to(), Cue.Tone.TERM);
        return granted ? metrics.get(SUBSIDY) : metrics.unnamed(unit);
    }

    private static boolean isSizeOfFirms(Place place) {
        int end = Math.min(place.clauseEnd(), place.quantity().end() + NEAR);
        return place.textBetween(place.quantity().end(), end).contains("企业");
    }

    /** Reads 占…42.5%, 53%的…, 1/4的…. */
    private @Nullable Metric share(Place place) {
        boolean change = lastMetric(place, place.from(), Cue::isChange, Unit.PERCENT, NEAR) != null && !isLevel(place);
        if (change) {
            return null;
        }
        int completed =
                place.textBetween(place.from(), place.quantity().start()).lastIndexOf(COMPLETED);
        if (completed >= 0 && (place.follows("的") || place.follows("了"))) {
            return metrics.get("rate");
        }
        ShareBase base = ShareBase.of(place);
        if (base == null) {
            return null;
        }
        Match<Cue> special = lastCue(
                place,
                place.clauseStart(),
                cue -> cue.metric() != null && cue.metric().id().equals("rd_intensity"));
        return special == null || special.value().metric() == null
                ? metrics.get("share")
                : special.value().metric();
    }

    private @Nullable Metric before(Place place, Unit unit, @Nullable Metric before) {
        boolean level = isLevel(place);
        if (level) {
            Metric pace = lastMetric(place, place.clauseStart(), Cue::isChange, unit, LONGEST_PACE, PACES);
            if (pace != null) {
                return pace;
            }
        }
        boolean anywhere = unit.kind() == UnitKind.PERCENT || unit.kind() == UnitKind.POINTS;
        Metric change = level
                ? null
                : lastMetric(place, place.from(), Cue::isChange, unit, anywhere ? Integer.MAX_VALUE : NEAR);
        if (change != null) {
            Metric nearest = lastMetric(place, place.from(), cue -> true, unit, Integer.MAX_VALUE);
            return nearest == null ? change : nearest;
        }
        Metric inClause = lastMetric(place, place.clauseStart(), cue -> !cue.isChange(), unit, Integer.MAX_VALUE);
        if (inClause != null) {
            return inClause;
        }
        Metric behind = behind(place, unit);
        if (behind != null) {
            return behind;
        }
        // 亦不得超过三百万元 goes on with what was limited before.
        boolean goesOn = before != null && before.id().equals(SUBSIDY) && unit.kind() == UnitKind.MONEY;
        return goesOn && place.before() != null ? before : inSentence(place, unit);
    }

    /** Whether a level is stated, so that 提高到60% is no growth of 60%. */
    private static boolean isLevel(Place place) {
        int start = place.quantity().start();
        Match<Cue> level = place.sentence()
                .lastCue(
                        Math.max(place.from(), start - 8),
                        start,
                        cue -> cue.value().level());
        return level != null;
    }

    private @Nullable Metric behind(Place place, Unit unit) {
        int end = Math.min(place.to(), place.quantity().end() + SHORT);
        Match<Cue> cue = place.sentence()
                .firstCue(
                        place.quantity().end(),
                        end,
                        found -> fits(found.value(), unit) && !found.value().isChange());
        return cue == null ? null : cue.value().metric();
    }

    /** Looks at the clauses before, of which this one goes on: 专项债券3.9万亿元,比上年增加…. */
    private @Nullable Metric inSentence(Place place, Unit unit) {
        int start = place.clauseStart();
        for (int i = 0; i < MOST_CLAUSES && start > place.sentence().start(); i++) {
            int previous = place.sentence().clauseStart(start - 1);
            Match<Cue> cue = place.sentence()
                    .lastCue(
                            previous,
                            start,
                            found -> fits(found.value(), unit) && !found.value().isChange());
            if (cue != null) {
                return cue.value().metric();
            }
            start = previous;
        }
        return null;
    }

    /** Returns the metric of the last word that ends so, such as 增速 and 增幅. */
    private static @Nullable Metric lastMetric(
            Place place, int from, Predicate<Cue> test, Unit unit, int distance, String endings) {
        Match<Cue> cue = place.sentence()
                .lastCue(
                        from,
                        place.quantity().start(),
                        found -> fits(found.value(), unit)
                                && test.test(found.value())
                                && endings.indexOf(place.sentence().text().charAt(found.end() - 1)) >= 0);
        return cue == null || place.quantity().start() - cue.end() > distance
                ? null
                : cue.value().metric();
    }

    private @Nullable Metric lastMetric(Place place, int from, Predicate<Cue> test, Unit unit, int distance) {
        Match<Cue> cue = lastCue(place, from, found -> fits(found, unit) && test.test(found));
        return cue == null || place.quantity().start() - cue.end() > distance
                ? null
                : cue.value().metric();
    }

    private static @Nullable Match<Cue> lastCue(Place place, int from, Predicate<Cue> test) {
        return place.sentence().lastCue(from, place.quantity().start(), cue -> test.test(cue.value()));
    }

    private static boolean fits(Cue cue, Unit unit) {
        Metric metric = cue.metric();
        return metric != null && Metrics.fit(metric, unit);
    }
}
