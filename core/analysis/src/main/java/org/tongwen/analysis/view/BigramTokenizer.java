package org.tongwen.analysis.view;

import java.io.IOException;

/**
 * Neighbouring Han characters are a term, two by two, also across white space; punctuation and line ends part them. A
 * Han character without neighbour is a term, and so is any other unit.
 */
final class BigramTokenizer extends ViewTokenizer {

    /** The unit before the one that was read last: still to be emitted, or to be the first half of a bigram. */
    private final char[] first = new char[UnitReader.LONGEST_RUN + 3];

    private int firstLength;
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
                System.arraycopy(units.text(), 0, first, firstLength, units.length());
                int length = firstLength + units.length();
                set(first, length, firstStart, units.end(), firstIsEmitted ? 0 : firstGap);
            } else if (alone) {
                set(first, firstLength, firstStart, firstEnd, firstGap);
            }
            keep(units, neighbours);
            if (neighbours || alone) {
                return true;
            }
        }
        boolean last = !firstIsEmitted;
        if (last) {
            set(first, firstLength, firstStart, firstEnd, firstGap);
        }
        forget();
        return last;
    }

    private void keep(UnitReader units, boolean emitted) {
        System.arraycopy(units.text(), 0, first, 0, units.length());
        firstLength = units.length();
        firstIsHan = units.isHan();
        firstIsEmitted = emitted;
        firstStart = units.start();
        firstEnd = units.end();
        firstGap = units.gap();
    }

    private void forget() {
        firstLength = 0;
        firstIsHan = false;
        firstIsEmitted = true;
    }
}
