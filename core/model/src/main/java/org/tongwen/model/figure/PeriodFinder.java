package org.tongwen.model.figure;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.period.Period;
import org.tongwen.model.figure.period.PeriodMention;
import org.tongwen.model.script.FoldedText;

/** Finds the period of a figure: the nearest before it in its clause, its sentence, its paragraph, else in the heading. */
final class PeriodFinder {

    private final FoldedText text;
    private @Nullable PeriodMention paragraph;
    private @Nullable PeriodMention heading;

    PeriodFinder(FoldedText text) {
        this.text = text;
    }

    void startParagraph() {
        paragraph = null;
    }

    /** Takes the first period of a heading for what follows it. */
    void readHeading(List<PeriodMention> periods) {
        heading = periods.isEmpty() ? heading : periods.getFirst();
    }

    /** Takes what a sentence says for those that follow in its paragraph. */
    void leave(List<PeriodMention> periods) {
        for (PeriodMention period : periods) {
            paragraph = period.comparison() || period.announcement() ? paragraph : period;
        }
    }

    /**
     * Returns the period.
     *
     * @param announced whether that of an announcement counts: for what was reached then, not for what was promised then
     * @param fits which periods of other sentences can be that of the figure
     */
    @Nullable FigurePeriod find(Place place, boolean announced, Predicate<Period> fits) {
        Sentence sentence = place.sentence();
        PeriodMention nearest = null;
        for (PeriodMention period : Nearby.before(
                sentence.periods(), PeriodMention::start, place.quantity().start())) {
            boolean counts = !period.comparison() && (announced || !period.announcement());
            nearest = counts ? period : nearest;
        }
        if (nearest != null) {
            return of(nearest, nearest.start() >= place.clauseStart() ? Origin.CLAUSE : Origin.SENTENCE);
        }
        if (paragraph != null && fits.test(paragraph.period())) {
            return of(paragraph, Origin.PARAGRAPH);
        }
        return heading != null && fits.test(heading.period()) ? of(heading, Origin.HEADING) : null;
    }

    private FigurePeriod of(PeriodMention period, Origin origin) {
        String words =
                text.original().substring(text.originalOffset(period.start()), text.originalOffset(period.end()));
        return new FigurePeriod(period.period(), words, origin);
    }
}
