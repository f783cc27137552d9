package org.tongwen.model.figure;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.quantity.Quantity;
import org.tongwen.model.figure.quantity.UnitKind;

/**
 * How a quantity stands to its value, and the word that says so.
 *
 * @param start of the word in the folded text; as {@code end} if there is none
 */
record Comparison(Comparator comparator, int start, int end) {

    /** 突破了4000亿元: a character may stand between. */
    private static final int GAP = 1;

    /** 约新台币8900亿元, 约可降低四成: behind 约 more may stand between. */
    private static final int LOOSE = 3;

    private static final String WORKING_DAY = "工作日";
    private static final int FAR = 16;
    private static final String LIMITS = "不至最未上";

    /** Reads the words around a quantity, or takes the comparison of the one before it where both are one list. */
    static Comparison of(Place place, @Nullable Comparison before) {
        Quantity quantity = place.quantity();
        if (quantity.upTo() != null) {
            return none(place, Comparator.RANGE);
        }
        Match<Cue> after = place.sentence()
                .firstCue(
                        quantity.end(),
                        quantity.end() + 4,
                        cue -> cue.value().suffix() && cue.start() == quantity.end());
        if (after != null) {
            return of(after);
        }
        if (quantity.unit().kind() == UnitKind.COUNT
                && quantity.unit().name().equals(WORKING_DAY)
                && place.charAfter() == '内') {
            return new Comparison(Comparator.AT_MOST, quantity.end(), quantity.end() + 1);
        }
        if (before != null && before.comparator == Comparator.AT_MOST && Rise.endsAt(place)) {
            return before;
        }
        Match<Cue> near = prefix(place);
        Match<Cue> prefix = near == null ? limit(place) : near;
        if (prefix != null && prefix.value().comparator() != Comparator.EXACTLY) {
            return of(prefix);
        }
        if (quantity.form() == Quantity.Form.MORE || quantity.form() == Quantity.Form.CLASS) {
            return new Comparison(Comparator.AT_LEAST, quantity.end() - 1, quantity.end());
        }
        if (place.follows("上") && quantity.form() == Quantity.Form.HAN) {
            return new Comparison(Comparator.AT_LEAST, quantity.start() - 1, quantity.start());
        }
        if (prefix != null) {
            return of(prefix);
        }
        return before != null && place.goesOn() ? before : none(place, Comparator.EXACTLY);
    }

    /** Reads limits from which other words part the number: 不得低于核定金额的10%, 至少完成2个. */
    private static @Nullable Match<Cue> limit(Place place) {
        int start = place.quantity().start();
        return place.sentence()
                .lastCue(
                        Math.max(place.from(), start - FAR),
                        start,
                        cue -> cue.value().comparator() != null
                                && !cue.value().suffix()
                                && LIMITS.indexOf(place.sentence().text().charAt(cue.start())) >= 0);
    }

    private static @Nullable Match<Cue> prefix(Place place) {
        int start = place.quantity().start();
        Match<Cue> prefix = place.sentence()
                .lastCue(
                        start - 8,
                        start,
                        cue -> cue.value().comparator() != null && !cue.value().suffix());
        if (prefix == null) {
            return null;
        }
        String between = place.textBetween(prefix.end(), start);
        boolean about = prefix.value().comparator() == Comparator.ABOUT
                && between.length() <= LOOSE
                && between.chars().allMatch(Character::isIdeographic);
        return between.length() <= GAP || about ? prefix : null;
    }

    /** Whether a limit is set, as 不低于 and 以上 do, and not a height that is passed, as by 突破. */
    boolean isLimit(Place place) {
        boolean suffix = start >= place.quantity().end();
        return end > start && (suffix || LIMITS.indexOf(place.sentence().text().charAt(start)) >= 0);
    }

    private static Comparison of(Match<Cue> cue) {
        Comparator comparator = cue.value().comparator();
        return new Comparison(comparator == null ? Comparator.EXACTLY : comparator, cue.start(), cue.end());
    }

    private static Comparison none(Place place, Comparator comparator) {
        int start = place.quantity().start();
        return new Comparison(comparator, start, start);
    }
}
