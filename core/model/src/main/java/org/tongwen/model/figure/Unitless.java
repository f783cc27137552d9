package org.tongwen.model.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.figure.quantity.Quantity;
import org.tongwen.model.figure.quantity.Unit;
import org.tongwen.model.figure.quantity.UnitKind;

/** Decides what large numbers without a unit are: money where money is measured (产值近10万亿), numbers of persons (用户3.4亿), or nothing. */
final class Unitless {

    private static final int HUNDRED_MILLIONS = 8;
    private static final int NEAR = 10;

    /** Returns the place with its unit; null if the number measures nothing. */
    @Nullable Place withUnit(Place place) {
        Quantity quantity = place.quantity();
        if (quantity.unit().kind() != UnitKind.NONE) {
            return place;
        }
        Match<Cue> cue = place.sentence().lastCue(place.from(), quantity.start(), found -> measures(found.value()));
        Metric metric = cue == null ? null : cue.value().metric();
        if (isOfPeople(place)) {
            return place;
        }
        if (metric == null) {
            return null;
        }
        if (metric.units().contains(UnitKind.NONE)) {
            return place;
        }
        BigDecimal value = quantity.value().movePointLeft(HUNDRED_MILLIONS);
        Quantity money = new Quantity(quantity.start(), quantity.end(), value, null, Unit.YUAN, quantity.form());
        return new Place(
                place.sentence(),
                money,
                place.clauseStart(),
                place.clauseEnd(),
                place.from(),
                place.to(),
                place.before());
    }

    /** Whether the people are named behind their number: 8000多万农业转移人口. */
    private static boolean isOfPeople(Place place) {
        int start = place.quantity().end();
        Match<Cue> people =
                place.sentence().firstCue(start, Math.min(place.to(), start + NEAR), cue -> isPeople(cue.value()));
        return people != null && !place.sentence().text().startsWith("的", people.end());
    }

    private static boolean isPeople(Cue cue) {
        Metric metric = cue.metric();
        return metric != null && metric.id().equals("people");
    }

    private static boolean measures(Cue cue) {
        Metric metric = cue.metric();
        return metric != null
                && (metric.units().contains(UnitKind.NONE) || metric.units().contains(UnitKind.MONEY));
    }
}
