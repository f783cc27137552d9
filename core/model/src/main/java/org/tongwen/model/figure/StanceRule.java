package org.tongwen.model.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.Cue.Tone;
import org.tongwen.model.figure.period.Period;

/** Tells targets, results and terms apart: by what is granted or demanded, by time, by words, by verbs. */
final class StanceRule {

    /** Behind a limit: what is meant are those that keep it. */
    private static final List<String> CONDITIONS = List.of("的,", "的为", "之");

    /** The last month in which the year of a document is still ahead: reports are given in March. */
    private static final int EARLY = 3;

    private final @Nullable PolicyDate anchor;
    private int latestResult = Integer.MIN_VALUE;

    StanceRule(@Nullable PolicyDate anchor) {
        this.anchor = anchor;
    }

    /**
     * Returns what kind of figure it is.
     *
     * @param before what the last figure before it is that is no term, if there is one
     */
    Stance decide(Place place, Comparison compared, PeriodFinder.@Nullable Found period, @Nullable Stance before) {
        Sentence sentence = place.sentence();
        int quantity = place.quantity().start();
        int stretch = sentence.stretchStart(quantity);
        if (isTerm(place, compared, stretch)) {
            return new Stance(FigureKind.TERM, "word");
        }
        if (Rise.startsAt(place)) {
            Stance then = period == null ? null : byPeriod(place, period, null);
            boolean own = period != null && period.mention().baseline();
            return then != null && own ? then : start(before, then);
        }
        Match<Cue> word = word(place, stretch);
        boolean target = word != null && word.value().tone() == Tone.TARGET;
        Stance byPeriod = period == null ? null : byPeriod(place, period, word);
        if (byPeriod != null
                && period != null
                && period.isInSentence()
                && !(target
                        && byPeriod.kind() == FigureKind.RESULT
                        && !period.mention().baseline())) {
            return byPeriod;
        }
        if (word != null && (target || word.start() >= place.clauseStart())) {
            return new Stance(target ? FigureKind.TARGET : FigureKind.RESULT, "word");
        }
        Stance byVerb = byVerb(place);
        boolean promise = byVerb != null && byVerb.kind() == FigureKind.TARGET;
        if (byVerb != null && !(promise && byPeriod != null)) {
            return byVerb;
        }
        // What is reached in a paragraph that speaks of a plan is told by what stands before it.
        boolean plan = byPeriod != null && byPeriod.kind() == FigureKind.TARGET && !promise;
        if (byPeriod != null && !(plan && before != null)) {
            return byPeriod;
        }
        return before == null ? new Stance(FigureKind.RESULT, "default") : new Stance(before.kind(), "neighbour");
    }

    /** Where a rise starts is reached already, whatever is to be reached from there. */
    private static Stance start(@Nullable Stance before, @Nullable Stance byPeriod) {
        String rule = byPeriod != null ? byPeriod.rule() : before != null ? "neighbour" : "default";
        return new Stance(FigureKind.RESULT, rule);
    }

    /** Returns the last word that tells, of which a comparison with last year tells least: 拟安排…,比上年增加1000亿元. */
    private static @Nullable Match<Cue> word(Place place, int stretch) {
        Sentence sentence = place.sentence();
        int quantity = place.quantity().start();
        // 由目前的11%: what is said of the start is not said of the end.
        int from = Rise.endsAt(place) && place.before() != null ? place.before().end() : stretch;
        Match<Cue> last = sentence.lastCue(from, quantity, cue -> isWord(place, cue));
        boolean compares = last != null && "比较同环".indexOf(sentence.text().charAt(last.start())) >= 0;
        Match<Cue> target = compares
                ? sentence.lastCue(from, quantity, cue -> cue.value().tone() == Tone.TARGET && isWord(place, cue))
                : null;
        return target == null ? last : target;
    }

    /** What a period tells: by the date of the document; if that is unknown, by 到 before it and by the results before. */
    private @Nullable Stance byPeriod(Place place, PeriodFinder.Found period, @Nullable Match<Cue> word) {
        if (anchor != null) {
            return byPeriod(period.period(), anchor);
        }
        int last = period.period().last().getYear();
        if (last <= latestResult) {
            return new Stance(FigureKind.RESULT, "period");
        }
        boolean deadline = period.isInSentence()
                && period.mention().isDeadline(place.sentence().text());
        boolean reached = (word != null && word.value().tone() == Tone.RESULT) || isReached(place);
        return deadline && !reached ? new Stance(FigureKind.TARGET, "period") : null;
    }

    /** Whether the clause says that something is done: 达到了, 已. */
    private static boolean isReached(Place place) {
        String clause = place.textBetween(place.clauseStart(), place.quantity().start());
        return clause.endsWith("了") || clause.indexOf('已') >= 0;
    }

    /** Takes note of a result: where the date of the document is unknown, it is no older than its results. */
    void learn(Place place, PeriodFinder.Found period) {
        if (anchor == null && period.isInSentence()) {
            latestResult = Math.max(latestResult, period.period().last().getYear());
        }
    }

    /** Whether something is granted or demanded: by a word in the clause, or by a limit in a sentence with such a word. */
    private static boolean isTerm(Place place, Comparison compared, int stretch) {
        Sentence sentence = place.sentence();
        boolean limit = compared.isLimit(place);
        int end = Math.max(place.quantity().end(), compared.end());
        boolean condition =
                limit && CONDITIONS.stream().anyMatch(word -> sentence.text().startsWith(word, end));
        return condition
                || sentence.text().startsWith("者", end)
                || sentence.hasCue(limit ? stretch : place.clauseStart(), Math.max(place.to(), end), Tone.TERM);
    }

    /** Whether a figure of this kind can be of this period: what is reached is not of years to come. */
    boolean fits(Stance stance, Period period) {
        Stance byPeriod = anchor == null ? null : byPeriod(period, anchor);
        return byPeriod == null || stance.kind() == FigureKind.TERM || byPeriod.kind() == stance.kind();
    }

    /** What a period tells by itself: nothing if the year of the document is its last, but for documents that begin it. */
    private static @Nullable Stance byPeriod(Period period, PolicyDate anchor) {
        if (isOver(period, anchor)) {
            return new Stance(FigureKind.RESULT, "period");
        }
        boolean yearAhead = period.precision() == Period.Precision.YEAR
                && period.last().getYear() == anchor.year()
                && anchor.precision() != DatePrecision.YEAR
                && anchor.day().getMonthValue() <= EARLY;
        return yearAhead || period.last().getYear() > anchor.year() ? new Stance(FigureKind.TARGET, "period") : null;
    }

    private static @Nullable Stance byVerb(Place place) {
        Match<Cue> verb = place.sentence()
                .lastCue(
                        place.clauseStart(),
                        place.quantity().start(),
                        cue -> cue.value().isVerb() && !describes(place, cue));
        if (verb == null) {
            return null;
        }
        boolean promise = verb.value().tone() != Tone.REPORT;
        return new Stance(promise ? FigureKind.TARGET : FigureKind.RESULT, "verb");
    }

    /** Whether the verb says which things are meant, not what is done with them: 培育的集群. */
    private static boolean describes(Place place, Match<Cue> verb) {
        return verb.value().tone() != Tone.REPORT
                && place.textBetween(verb.end(), place.quantity().start()).indexOf('的') >= 0;
    }

    private static boolean isWord(Place place, Match<Cue> cue) {
        Tone tone = cue.value().tone();
        return tone == Tone.RESULT
                || (tone == Tone.TARGET && !isNoun(place.sentence().text(), cue));
    }

    /** Whether 计划 or 规划 names a plan: 完成计划, 《…计划》, and does not say that something is planned. */
    private static boolean isNoun(String text, Match<Cue> cue) {
        boolean plan = text.startsWith("计划", cue.start()) || text.startsWith("规划", cue.start());
        char next = cue.end() < text.length() ? text.charAt(cue.end()) : '\n';
        return plan && (!Character.isLetterOrDigit(next) || "的中比完之".indexOf(next) >= 0);
    }

    private static boolean isOver(Period period, PolicyDate anchor) {
        return period.last().isBefore(anchor.day());
    }
}
