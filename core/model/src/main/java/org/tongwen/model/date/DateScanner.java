package org.tongwen.model.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals.Numeral;
import org.tongwen.model.text.Mention;

/** One pass over a folded text, from left to right; every run of digits is looked at once. */
final class DateScanner {

    private static final String MINGUO = "民国";
    private static final String CHINA = "中华";
    private static final int MINGUO_ERA = 1911;
    /** A bare year must be as late as this: 15年6月 is a term of imprisonment, 94年6月 is a date. */
    private static final int EARLIEST_BARE_MINGUO = 38;

    private static final String CONNECTORS = "-–—－~～至到";

    private final String text;
    private final boolean taiwanese;
    private final List<Mention<PolicyDate>> found = new ArrayList<>();

    DateScanner(String text, boolean taiwanese) {
        this.text = text;
        this.taiwanese = taiwanese;
    }

    /** Returns the dates with the indices of the folded text. */
    List<Mention<PolicyDate>> scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Numerals.isDigit(c)) {
                i = western(i, Numerals.endOfDigits(text, i));
            } else if (Numerals.isChineseDigit(c)) {
                i = numerals(i, Numerals.endOfChinese(text, i));
            } else if (c == '民' && text.startsWith(MINGUO, i)) {
                i = minguo(i);
            } else {
                i++;
            }
        }
        return found;
    }

    private int western(int start, int end) {
        if (end - start != 4) {
            return taiwanese ? bareMinguo(start, end) : end;
        }
        int year = Numerals.positional(text, start, end);
        int afterSpan = span(start, end, year);
        if (afterSpan > end) {
            return afterSpan;
        }
        WrittenDate date = WrittenDate.chinese(text, end, year);
        if (date != null) {
            return add(start, date, "date.western");
        }
        WrittenDate separated = WrittenDate.separated(text, start, end, year);
        return separated == null ? end : add(start, separated, "date." + separated.style());
    }

    private int numerals(int start, int end) {
        if (end - start == 4) {
            WrittenDate date = WrittenDate.chinese(text, end, Numerals.positional(text, start, end));
            if (date != null) {
                return add(start, date, "date.numerals");
            }
        }
        return taiwanese ? bareMinguo(start, end) : end;
    }

    private int minguo(int start) {
        int afterName = start + MINGUO.length();
        Numeral year = Numerals.read(text, WrittenDate.skipSpaces(text, afterName));
        if (year == null) {
            return afterName;
        }
        WrittenDate chinese = WrittenDate.chinese(text, year.end(), year.value() + MINGUO_ERA);
        WrittenDate date = chinese != null ? chinese : separatedMinguo(start, year);
        boolean full = text.startsWith(CHINA, start - CHINA.length());
        return date == null ? year.end() : add(full ? start - CHINA.length() : start, date, "date.minguo");
    }

    private @Nullable WrittenDate separatedMinguo(int start, Numeral year) {
        return WrittenDate.separated(text, start, year.end(), year.value() + MINGUO_ERA);
    }

    private int bareMinguo(int start, int end) {
        Numeral year = Numerals.read(text, start);
        if (year == null || year.value() < EARLIEST_BARE_MINGUO || year.value() > 999) {
            return end;
        }
        WrittenDate chinese = WrittenDate.chinese(text, year.end(), year.value() + MINGUO_ERA);
        // 95-07-02 is the number of a project as often as a date.
        WrittenDate separated = chinese == null ? separatedMinguo(start, year) : null;
        WrittenDate date = separated == null || separated.style().equals("iso") ? chinese : separated;
        if (date == null || date.value().precision() == DatePrecision.YEAR) {
            return end;
        }
        return add(start, date, "date.minguo_bare");
    }

    /** Reads 2021—2025年, 2021年至2025年 or 2021-2035; returns the index after it, or {@code end} if there is no span. */
    private int span(int start, int end, int year) {
        int afterUnit = end < text.length() && text.charAt(end) == '年' ? end + 1 : end;
        int second = afterUnit;
        while (second < text.length() && second < afterUnit + 2 && CONNECTORS.indexOf(text.charAt(second)) >= 0) {
            second++;
        }
        int secondEnd = Numerals.endOfDigits(text, second);
        if (second == afterUnit || secondEnd - second != 4) {
            return end;
        }
        int secondYear = Numerals.positional(text, second, secondEnd);
        WrittenDate first = WrittenDate.year(afterUnit, year);
        WrittenDate stated = WrittenDate.chinese(text, secondEnd, secondYear);
        WrittenDate last = stated != null ? stated : WrittenDate.year(secondEnd, secondYear);
        if (first == null || last == null || secondYear <= year) {
            return end;
        }
        boolean spansYears = last.value().precision() == DatePrecision.YEAR;
        if (!spansYears || (stated == null && !WrittenDate.standsAlone(text, start, secondEnd))) {
            return end;
        }
        add(start, first, "date.span");
        return add(second, last, "date.span");
    }

    private int add(int start, WrittenDate date, String rule) {
        found.add(new Mention<>(start, date.end(), date.value(), rule));
        return date.end();
    }
}
