package org.tongwen.indexer.work.sketch;

/**
 * What else than their wording speaks for it that two documents are one text: titles, dates, numbers.
 *
 * @param points how much
 * @param figures how many figures of the text that has fewer the other has too
 * @param ratio of the shorter to the longer text
 */
record Support(int points, Figures.Shared figures, double ratio) {

    private static final int STRONG = 4;

    /** A part shares few figures with the whole if a frame was put around it; texts of one length are to share most of them. */
    private static final double SAME_LENGTH = 0.8;

    private static final double MOST_FIGURES = 0.5;
    private static final double SOME_FIGURES = 0.25;
    private static final double ALL_FIGURES = 0.8;

    static Support of(Sketch one, Sketch other) {
        Identity a = one.identity();
        Identity b = other.identity();
        Figures.Shared figures = a.figures().shared(b.figures());
        int points = (a.dating().agrees(b.dating()) ? 1 : 0)
                + (a.numbers().agrees(b.numbers()) ? 2 : 0)
                + pointsOfTitles(a.title(), b.title())
                + pointsOfFigures(figures);
        return new Support(points, figures, one.text().ratio(other.text()));
    }

    /** Whether the figures are others: this year's report, another notice of one form. */
    boolean isDenied() {
        boolean sameLength = ratio >= SAME_LENGTH;
        return figures.comparable() >= 3 && figures.share() < (sameLength ? MOST_FIGURES : SOME_FIGURES);
    }

    boolean isGiven() {
        return points > 0;
    }

    boolean isStrong() {
        return points >= STRONG;
    }

    private static int pointsOfTitles(Title one, Title other) {
        if (one.agrees(other)) {
            return 2;
        }
        return one.resembles(other) ? 1 : 0;
    }

    private static int pointsOfFigures(Figures.Shared figures) {
        if (figures.share() < ALL_FIGURES || figures.comparable() < 2) {
            return 0;
        }
        return figures.comparable() < 5 ? 1 : 2;
    }
}
