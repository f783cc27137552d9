package org.tongwen.model.figure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.figure.quantity.Unit;
import org.tongwen.model.figure.quantity.UnitKind;

/** Finds what a number of things counts. */
final class CountFinder {

    private static final int FAR_BEHIND = 36;
    private static final int NEAR_BEFORE = 8;
    private static final int NEAR_CHANGE = 4;
    private static final int SENTENCE = 160;

    private final Metrics metrics;
    /** The numbers that the text has stated: if it names one again, the things are meant, and not how many there are. */
    private final Set<String> stated = new HashSet<>();

    CountFinder(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Returns what is counted; null if the text states no number here: 25个集群完成产值…, 两个方面, 五大理念. */
    @Nullable Metric find(Place place, @Nullable Metric before, boolean counted) {
        boolean known =
                !stated.add(place.quantity().value() + place.quantity().unit().name());
        if (CountStatement.isInTitle(place)) {
            return null;
        }
        Match<Cue> change = cueBefore(place, NEAR_CHANGE, Cue::isChange);
        if (change != null) {
            return change.value().metric();
        }
        Match<Cue> thing = behind(place);
        Match<Cue> owner = cueBefore(
                place, NEAR_BEFORE, cue -> counts(cue, place.quantity().unit()));
        if (!CountStatement.isStated(place, thing, owner != null, before != null && counted, known)) {
            return null;
        }
        if (owner != null && !isBehindNoun(place)) {
            return owner.value().metric();
        }
        if (thing != null) {
            return thing.value().metric();
        }
        if (before != null
                && before.counts()
                && Metrics.fit(before, place.quantity().unit())
                && isShort(place)) {
            return before;
        }
        Match<Cue> far = far(place);
        return far == null
                ? metrics.unnamed(place.quantity().unit())
                : far.value().metric();
    }

    /** Whether things follow the number at once, as in 5家企业, so that what stands before it is no owner of it. */
    private static boolean isBehindNoun(Place place) {
        return Character.isIdeographic(place.charAfter())
                && place.sentence()
                                .firstCue(
                                        place.quantity().end(),
                                        place.to(),
                                        cue -> counts(
                                                cue.value(), place.quantity().unit()))
                        != null;
    }

    /** Whether the clause has hardly more than a name and the number: 湖北4个. */
    private static boolean isShort(Place place) {
        return !Character.isIdeographic(place.charAfter()) || CountStatement.startsWithPredicate(place);
    }

    private static boolean isPromise(Cue cue) {
        return cue.isVerb() && cue.tone() != Cue.Tone.REPORT;
    }

    /** Returns the head of what follows the number: of 集群行动计划 the plan. */
    private @Nullable Match<Cue> behind(Place place) {
        int from = place.quantity().end();
        int to = Math.min(place.to(), from + FAR_BEHIND);
        Unit unit = place.quantity().unit();
        Match<Cue> thing =
                place.sentence().firstCue(from, to, cue -> counts(cue.value(), unit) || isPromise(cue.value()));
        if (thing == null || isPromise(thing.value())) {
            return null;
        }
        Match<Cue> next = place.sentence().firstCue(thing.end(), to, cue -> counts(cue.value(), unit));
        return next != null && next.start() == thing.end() ? next : thing;
    }

    private static @Nullable Match<Cue> cueBefore(Place place, int distance, Predicate<Cue> test) {
        int start = place.quantity().start();
        Match<Cue> cue = place.sentence()
                .lastCue(place.from(), start, found -> found.value().metric() != null);
        return cue != null && start - cue.end() <= distance && test.test(cue.value()) ? cue : null;
    }

    /** Looks for what a list counts, before it or behind it: 集群分布在电子信息(7个)、软件(6个). */
    private static @Nullable Match<Cue> far(Place place) {
        int start = place.quantity().start();
        Unit unit = place.quantity().unit();
        Match<Cue> before = place.sentence()
                .lastCue(Math.max(place.sentence().start(), start - SENTENCE), start, cue -> counts(cue.value(), unit));
        if (before != null && isShort(place)) {
            return before;
        }
        int end = Math.min(place.sentence().end(), start + SENTENCE);
        return place.clauseEnd() > place.to()
                ? place.sentence().firstCue(start, Math.min(end, place.clauseEnd()), cue -> counts(cue.value(), unit))
                : before != null && unit.kind() == UnitKind.PEOPLE ? before : null;
    }

    private static boolean counts(Cue cue, Unit unit) {
        Metric metric = cue.metric();
        return metric != null && !cue.isChange() && Metrics.fit(metric, unit);
    }
}
