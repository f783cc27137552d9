package org.tongwen.model.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.period.PeriodMention;
import org.tongwen.model.figure.quantity.Quantity;

/** Tells whether a text states how many things there are, or only names things by their number: 25个集群完成产值…. */
final class CountStatement {

    private static final int SMALL = 10;
    private static final int LONGEST_TITLE = 40;
    private static final int LEAST_SAID = 4;
    /** Counters of all and everything: 三项措施, 两个方面, whereas 五家 and 四所 are always some. */
    private static final Set<String> GENERAL = Set.of("个", "项", "条", "件", "批次", "例", "处", "人", "对", "部", "套", "头");

    private static final char SET = '大';

    private CountStatement() {}

    /**
     * Whether the number is stated.
     *
     * @param thing what follows the number and is counted, if anything does
     * @param owned whether what is counted stands before the number: 企业5家
     * @param listed whether the number before it was one of things
     * @param known whether the text has named this number of things before
     */
    static boolean isStated(Place place, @Nullable Match<Cue> thing, boolean owned, boolean listed, boolean known) {
        Quantity quantity = place.quantity();
        if (isSet(place) && !isCompared(place)) {
            return thing != null && quantity.value().intValue() > 1 && isBuilt(place);
        }
        if (owned || !Character.isIdeographic(place.charAfter()) || startsWithPredicate(place)) {
            return true;
        }
        // 培育的25个集群 says which clusters, not how many.
        if (place.follows("的") || place.sentence().hasCue(place.clauseStart(), quantity.start(), Cue.Tone.NAME)) {
            return false;
        }
        if (place.sentence().lastCue(place.clauseStart(), quantity.start(), CountStatement::isPredicate) != null) {
            return true;
        }
        boolean describes = thing != null && place.to() < place.clauseEnd();
        return !describes
                && ((listed && thing != null) || !begins(place) || (!known && thing == null && isSentence(place)));
    }

    /** Whether the clause says something of the things, and not only where or when: 27个省效益好于上年, but 31个省的报告中. */
    private static boolean isSentence(Place place) {
        int end = place.clauseEnd();
        boolean alone = end - place.quantity().end() < LEAST_SAID;
        // 31个省的报告 says whose report is meant.
        boolean owns = place.textBetween(place.quantity().end(), end).indexOf('的') >= 0;
        return !alone
                && !owns
                && place.to() == end
                && "中上内后前时里外计".indexOf(place.sentence().text().charAt(end - 1)) < 0;
    }

    /** Whether the number is a manner of speaking as often as a count: 五大理念, 两个文明. */
    private static boolean isSet(Place place) {
        Quantity quantity = place.quantity();
        boolean small = quantity.form() == Quantity.Form.HAN
                && quantity.value().intValue() < SMALL
                && GENERAL.contains(quantity.unit().name());
        return small || place.sentence().text().charAt(quantity.end() - 1) == SET;
    }

    /** Whether 以上 and the like follow, which make a count even of small numbers: 二家以上. */
    private static boolean isCompared(Place place) {
        int end = place.quantity().end();
        Match<Cue> after =
                place.sentence().firstCue(end, end + 4, cue -> cue.value().suffix());
        int start = place.quantity().start();
        Match<Cue> before = place.sentence()
                .lastCue(
                        start - 4,
                        start,
                        cue -> cue.value().comparator() == Comparator.AT_LEAST
                                || cue.value().comparator() == Comparator.AT_MOST);
        return (after != null && after.start() == end) || (before != null && before.end() == start);
    }

    /** Whether the number is a part of a title: 《提升十条》. */
    static boolean isInTitle(Place place) {
        int start = place.quantity().start();
        String before = place.textBetween(Math.max(place.sentence().start(), start - LONGEST_TITLE), start);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    private static boolean isBuilt(Place place) {
        boolean each = place.follows("各");
        return each
                || place.sentence().hasCue(place.clauseStart(), place.quantity().start(), Cue.Tone.BUILD)
                || place.sentence().hasCue(place.clauseStart(), place.quantity().start(), Cue.Tone.REPORT);
    }

    /** Whether nothing but a time stands between the beginning of the clause and the number: 目前25个, 2020年31个. */
    private static boolean begins(Place place) {
        int start = place.quantity().start();
        return start - place.from() <= 2
                || Nearby.before(place.sentence().periods(), PeriodMention::start, start).stream()
                        .anyMatch(period -> start - period.end() <= 1 && period.start() - place.from() <= 2);
    }

    /** Whether the number has no noun behind it, but what is said of its things: 24家胜出. */
    static boolean startsWithPredicate(Place place) {
        Match<Cue> cue = place.sentence().firstCue(place.quantity().end(), place.clauseEnd(), found -> true);
        return cue != null && cue.start() == place.quantity().end() && isPredicate(cue);
    }

    private static boolean isPredicate(Match<Cue> cue) {
        return cue.value().tone() != null || cue.value().comparator() != null;
    }
}
