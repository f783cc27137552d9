package org.tongwen.model.figure;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.figure.Cue.Tone;
import org.tongwen.model.figure.period.Period;
import org.tongwen.model.text.Match;

/** Tells targets, results and terms apart: by what is granted or demanded, by time, by words, by verbs. */
final class StanceRule {

    private final @Nullable PolicyDate anchor;

    StanceRule(@Nullable PolicyDate anchor) {
        this.anchor = anchor;
    }

    /**
     * Returns what kind of figure it is.
     *
     * @param before what the last figure before it is that is no term, if there is one
     */
    Stance decide(Place place, Comparison compared, @Nullable FigurePeriod period, @Nullable Stance before) {
        Sentence sentence = place.sentence();
        int quantity = place.quantity().start();
        int stretch = sentence.stretchStart(quantity);
        if (isTerm(place, compared, stretch)) {
            return new Stance(FigureKind.TERM, "word");
        }
        Stance byPeriod = period == null || anchor == null ? null : byPeriod(period.period(), anchor);
        Match<Cue> word = sentence.lastCue(stretch, quantity, cue -> isWord(cue.value()));
        boolean target = word != null && word.value().tone() == Tone.TARGET;
        boolean inSentence = period != null && (period.origin() == Origin.CLAUSE || period.origin() == Origin.SENTENCE);
        if (byPeriod != null && inSentence && !(target && byPeriod.kind() == FigureKind.RESULT)) {
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
        if (!promise && before != null) {
            return new Stance(before.kind(), "neighbour");
        }
        return byPeriod == null ? new Stance(FigureKind.RESULT, "default") : byPeriod;
    }

    /** Whether something is granted or demanded: by a word in the clause, or by a limit in a sentence with such a word. */
    private static boolean isTerm(Place place, Comparison compared, int stretch) {
        Sentence sentence = place.sentence();
        boolean limit = compared.isLimit(place);
        int end = Math.max(place.quantity().end(), compared.end());
        boolean condition = limit && sentence.text().startsWith("的,", end);
        return condition
                || sentence.hasCue(limit ? stretch : place.clauseStart(), Math.max(place.to(), end), Tone.TERM);
    }

    /** Whether a figure of this kind can be of this period: what is reached is not of years to come. */
    boolean fits(Stance stance, Period period) {
        Stance byPeriod = anchor == null ? null : byPeriod(period, anchor);
        return byPeriod == null || stance.kind() == FigureKind.TERM || byPeriod.kind() == stance.kind();
    }

    /** What a period tells by itself: nothing if the year of the document is its last. */
    private static @Nullable Stance byPeriod(Period period, PolicyDate anchor) {
        if (isOver(period, anchor)) {
            return new Stance(FigureKind.RESULT, "period");
        }
        return period.last().getYear() > anchor.year() ? new Stance(FigureKind.TARGET, "period") : null;
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

    private static boolean isWord(Cue cue) {
        return cue.tone() == Tone.TARGET || cue.tone() == Tone.RESULT;
    }

    private static boolean isOver(Period period, PolicyDate anchor) {
        return period.last().isBefore(anchor.day());
    }
}
