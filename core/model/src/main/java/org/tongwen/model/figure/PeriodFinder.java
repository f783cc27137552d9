package org.tongwen.model.figure;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.period.Period;
import org.tongwen.model.figure.period.Period.Precision;
import org.tongwen.model.figure.period.PeriodMention;
import org.tongwen.model.script.FoldedText;

/** Finds the period of a figure: the nearest before it in its clause, its sentence, its paragraph, else in the heading. */
final class PeriodFinder {

    /** What stands between a period and the value from which another started: 由1980年的7200万吨. */
    private static final int GAP = 2;

    private static final int BEGINNING = 8;

    private static final String PART = "其中";
    private static final List<String> NOW = List.of("目前", "如今", "现在", "迄今", "至今");
    private static final String FIGURES = "一二三四五六七八九十";

    private final FoldedText text;
    private @Nullable PeriodMention paragraph;
    private @Nullable PeriodMention opening;
    private @Nullable PeriodMention leadIn;
    private int paragraphStart;
    private boolean inList;
    private @Nullable PeriodMention heading;
    private @Nullable PeriodMention years;

    PeriodFinder(FoldedText text) {
        this.text = text;
    }

    /** A period and where it stands, before both become those of a figure. */
    record Found(PeriodMention mention, Origin origin) {

        Period period() {
            return mention.period();
        }

        /** Whether it stands in the sentence of the figure. */
        boolean isInSentence() {
            return origin == Origin.CLAUSE || origin == Origin.SENTENCE;
        }
    }

    /**
     * Starts a paragraph.
     *
     * @param item whether it is one of a list, to which applies what stands before the list
     */
    void startParagraph(int start, boolean item) {
        if (!item) {
            leadIn = null;
        } else if (!inList || leadIn == null) {
            // Without a lead-in the first item may open with what holds for all: 1. 到2023年….
            leadIn = announcesList(start) ? paragraph : opening;
        }
        inList = item;
        paragraph = item ? leadIn : null;
        opening = null;
        paragraphStart = start;
    }

    /** Whether a colon ends what stands before this paragraph. */
    private boolean announcesList(int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return end > 0 && text.text().charAt(end - 1) == ':';
    }

    /** Takes the first period of a heading for what follows it. */
    void readHeading(List<PeriodMention> periods) {
        heading = periods.isEmpty() ? heading : periods.getFirst();
        remember(periods);
    }

    /** Takes what a sentence says for those that follow in its paragraph, but for what it says of parts: 其中,2019年24家. */
    void leave(int start, List<PeriodMention> periods) {
        boolean part = text.text().startsWith(PART, start) && paragraph != null;
        for (PeriodMention period : periods) {
            boolean passes = period.comparison() || period.announcement() || part;
            paragraph = passes ? paragraph : period;
            boolean opens = opening == null && period.start() - paragraphStart <= BEGINNING;
            opening = opens ? period : opening;
        }
        remember(periods);
    }

    private void remember(List<PeriodMention> periods) {
        for (PeriodMention period : periods) {
            years = period.period().precision() == Precision.YEARS ? period : years;
        }
    }

    /**
     * Returns the period.
     *
     * @param announced whether that of an announcement counts: for what was reached then, not for what was promised then
     * @param fits which periods of other sentences can be that of the figure
     */
    @Nullable Found find(Place place, boolean announced, Predicate<Period> fits) {
        Sentence sentence = place.sentence();
        int quantity = place.quantity().start();
        PeriodMention nearest = null;
        for (PeriodMention period : Nearby.before(sentence.periods(), PeriodMention::start, quantity)) {
            boolean counts = !period.comparison()
                    && (announced || !period.announcement())
                    && (!period.baseline() || quantity - period.end() <= GAP);
            nearest = counts ? period : nearest;
        }
        int since = nearest == null ? sentence.clauseStart(quantity) : nearest.end();
        if (isNow(sentence.text(), since, quantity)) {
            return null;
        }
        if (nearest != null && !hasNextPoint(sentence.text(), since, quantity)) {
            return new Found(nearest, nearest.start() >= place.clauseStart() ? Origin.CLAUSE : Origin.SENTENCE);
        }
        if (paragraph != null && fits.test(paragraph.period())) {
            return new Found(paragraph, Origin.PARAGRAPH);
        }
        return heading != null && fits.test(heading.period()) ? new Found(heading, Origin.HEADING) : null;
    }

    private static boolean isNow(String text, int from, int to) {
        for (String word : NOW) {
            int at = from < to ? text.indexOf(word, from, to) : -1;
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether 一是 or the like stands between, behind which another thing is spoken of. */
    private static boolean hasNextPoint(String text, int from, int to) {
        int i = from + 2 < to ? text.indexOf('是', from + 2, to) : -1;
        while (i >= 0) {
            if (FIGURES.indexOf(text.charAt(i - 1)) >= 0 && ";,。".indexOf(text.charAt(i - 2)) >= 0) {
                return true;
            }
            i = text.indexOf('是', i + 1, to);
        }
        return false;
    }

    /** Returns the years of which a mean of every year is: those named last, if the period that was found is their end. */
    @Nullable Found ofMean(@Nullable Found found) {
        PeriodMention several = years;
        boolean end = several != null
                && (found == null
                        || (found.period().precision() == Precision.YEAR
                                && found.period().last().equals(several.period().last())));
        return several != null && end ? new Found(several, Origin.PARAGRAPH) : found;
    }

    @Nullable FigurePeriod stated(@Nullable Found found) {
        if (found == null) {
            return null;
        }
        PeriodMention period = found.mention();
        String words =
                text.original().substring(text.originalOffset(period.start()), text.originalOffset(period.end()));
        return new FigurePeriod(period.period(), words, found.origin());
    }
}
