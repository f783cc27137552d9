package org.tongwen.indexer.work.sketch;

/**
 * Collects the figures of a text in the order in which they stand: amounts, decimals, whole dates. Ordinals (第十二条) and
 * numbers below ten are left out: the texts of one kind share them.
 */
final class FigureReader {

    private static final int SMALL = 10;
    private static final int LARGEST_ORDINAL = 2000;
    private static final int DAYS = 100;
    private static final int FIRST_DATE = 10_101;

    private final Figures.Builder figures = new Figures.Builder();
    private long pending;
    private char joint = ' ';
    private boolean counts;

    /**
     * Takes the next number.
     *
     * @param before the unit before it
     * @param after the character behind it
     * @param beforePoint whether the next number is what stands behind its decimal point
     */
    void add(long value, char before, char after, boolean beforePoint) {
        if (isJoined(before)) {
            pending = pending * (joint == '.' ? 1_000_003 : DAYS) + value;
            counts = true;
        } else {
            finish();
            pending = value;
            counts = value >= (before == '第' ? LARGEST_ORDINAL : SMALL);
        }
        joint = beforePoint ? '.' : after;
    }

    Figures figures() {
        finish();
        return figures.build();
    }

    private boolean isJoined(char before) {
        // The unit before the fraction is the whole number itself.
        return switch (joint) {
            case '.' -> true;
            case '年', '月' -> before == joint;
            default -> false;
        };
    }

    private void finish() {
        if (counts && joint == '日' && pending > FIRST_DATE) {
            figures.add(Figures.dateHash(pending));
        } else if (counts) {
            figures.add(Figures.hash(pending, joint));
        }
        counts = false;
        joint = ' ';
    }
}
