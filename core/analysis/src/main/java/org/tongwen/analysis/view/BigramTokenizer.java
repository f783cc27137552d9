package org.tongwen.analysis.view;

import java.io.IOException;

/**
 * Neighbouring Han characters are a term, two by two, also across white space; punctuation and line ends part them. A
 * Han character without neighbour is a term, and so is any other unit.
 */
final class BigramTokenizer extends ViewTokenizer {

    /** The unit before the one that was read last: still to be emitted, or to be the first half of a bigram. */
    private String first = "";

    private boolean firstIsHan;
    private boolean firstIsEmitted;
    private int firstStart;
    private int firstEnd;
    private int firstGap;

    @Override
    public void reset() throws IOException {
        super.reset();
        forget();
    }

    @Override
    boolean emit(UnitReader units) throws IOException {
        while (units.next()) {
            boolean neighbours = firstIsHan && units.isHan() && units.gap() == 0;
            boolean alone = !neighbours && !firstIsEmitted;
            if (neighbours) {
                set(first + units.text(), firstStart, units.end(), firstIsEmitted ? 0 : firstGap);
            } else if (alone) {
                set(first, firstStart, firstEnd, firstGap);
            }
            keep(units, neighbours);
            if (neighbours || alone) {
                return true;
            }
        }
        boolean last = !firstIsEmitted;
        if (last) {
            set(first, firstStart, firstEnd, firstGap);
        }
        forget();
        return last;
    }

    private void keep(UnitReader units, boolean emitted) {
        first = units.text().toString();
        firstIsHan = units.isHan();
        firstIsEmitted = emitted;
        firstStart = units.start();
        firstEnd = units.end();
        firstGap = units.gap();
    }

    private void forget() {
        first = "";
        firstIsHan = false;
        firstIsEmitted = true;
    }
}
