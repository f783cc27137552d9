package org.tongwen.model.figure.period;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals;
import org.tongwen.model.date.Numerals.Numeral;

/** Reads which part of a year is meant: 上半年, 一季度, 第三季度, 7月; 底, 末 and 前 leave it the year. */
final class PartOfYear {

    private PartOfYear() {}

    /** Returns the year or its part that is named after 年. */
    static FoundPeriod after(String text, int year, int index) {
        if (text.startsWith("上半年", index)) {
            return new FoundPeriod(Period.ofHalf(year, 1), index + 3);
        }
        if (text.startsWith("下半年", index)) {
            return new FoundPeriod(Period.ofHalf(year, 2), index + 3);
        }
        FoundPeriod part = numbered(text, year, index);
        return part == null ? new FoundPeriod(Period.ofYear(year), index) : part;
    }

    /** Reads 一季度, 第三季度 or 7月. */
    private static @Nullable FoundPeriod numbered(String text, int year, int index) {
        int start = text.startsWith("第", index) ? index + 1 : index;
        Numeral number = Numerals.read(text, start);
        if (number == null || number.value() < 1) {
            return null;
        }
        if (text.startsWith("季度", number.end()) && number.value() <= 4) {
            return new FoundPeriod(Period.ofQuarter(year, number.value()), number.end() + 2);
        }
        boolean month = text.startsWith("月", number.end()) && start == index && number.value() <= 12;
        return month ? new FoundPeriod(Period.ofMonth(year, number.value()), number.end() + 1) : null;
    }
}
