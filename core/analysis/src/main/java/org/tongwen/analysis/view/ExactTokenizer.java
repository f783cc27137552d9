package org.tongwen.analysis.view;

import java.io.IOException;

/** Every unit is a term: 第3条 is 第, 3, 条, however it is spaced. */
final class ExactTokenizer extends ViewTokenizer {

    @Override
    boolean emit(UnitReader units) throws IOException {
        if (!units.next()) {
            return false;
        }
        set(units.text(), units.length(), units.start(), units.end(), units.gap());
        return true;
    }
}
