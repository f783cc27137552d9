package org.tongwen.analysis.view;

import java.io.IOException;

/**
 * Every unit is a term: 第3条 is 第, 3, 条, however it is spaced. Where punctuation or a line end parts two units stands a term of its
 * own, in the first of the positions that the other views leave empty: an empty one would be filled by any character, so that 3.5
 * would find 3月5.
 */
final class ExactTokenizer extends ViewTokenizer {

    /** Whatever the punctuation; no unit is written so. */
    static final String BREAK = "·";

    private int lastEnd;
    private boolean pending;

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = false;
    }

    @Override
    boolean emit(UnitReader units) throws IOException {
        if (pending) {
            pending = false;
            lastEnd = units.end();
            set(units.text(), units.length(), units.start(), units.end(), units.gap() - 1);
            return true;
        }
        if (!units.next()) {
            return false;
        }
        if (units.gap() > 0) {
            pending = true;
            set(BREAK, /* start= */ lastEnd, /* end= */ units.start(), 0);
            return true;
        }
        lastEnd = units.end();
        set(units.text(), units.length(), units.start(), units.end(), 0);
        return true;
    }
}
