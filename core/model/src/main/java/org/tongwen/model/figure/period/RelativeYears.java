package org.tongwen.model.figure.period;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals;
import org.tongwen.model.date.Numerals.Numeral;

/** Reads periods that count from the year of the document: 今年上半年, 去年, 未来三年, 过去五年, 五年累计. */
final class RelativeYears {

    private static final int MOST_YEARS = 30;

    private final String text;
    private final int year;

    RelativeYears(String text, int year) {
        this.text = text;
        this.year = year;
    }

    /** Returns the period that starts here, if one does. */
    @Nullable FoundPeriod at(int index) {
        return switch (text.charAt(index)) {
            case '今' -> named(index, "今年", year);
            case '本' -> named(index, "本年度", year);
            case '去' -> named(index, "去年", year - 1);
            case '明' -> named(index, "明年", year + 1);
            case '年' -> text.startsWith("年底前", index) || text.startsWith("年内", index) ? withinYear(index) : null;
            case '未' -> text.startsWith("未来", index) ? ahead(index + 2) : null;
            case '过' -> text.startsWith("过去", index) ? past(index + 2) : null;
            case '近' -> past(index + 1);
            case '二', '两', '三', '四', '五', '十' -> sinceYears(index);
            default -> null;
        };
    }

    private @Nullable FoundPeriod named(int index, String word, int named) {
        boolean same = text.startsWith(word, index) && !text.startsWith("同期", index + word.length());
        return same ? PartOfYear.after(text, named, index + word.length()) : null;
    }

    private @Nullable FoundPeriod withinYear(int index) {
        boolean own = index == 0 || ",。;:、(\n到".indexOf(text.charAt(index - 1)) >= 0;
        return own ? new FoundPeriod(Period.ofYear(year), index + 2) : null;
    }

    private @Nullable FoundPeriod ahead(int index) {
        Numeral years = years(index);
        return years == null ? null : new FoundPeriod(Period.ofYears(year, year + years.value()), years.end() + 1);
    }

    private @Nullable FoundPeriod past(int index) {
        Numeral years = years(index);
        return years == null ? null : before(years);
    }

    /** Reads 五年来, 五年累计 and, at the beginning of a clause, 五年 alone. */
    private @Nullable FoundPeriod sinceYears(int index) {
        boolean begins = index == 0 || ",。;:、\n ".indexOf(text.charAt(index - 1)) >= 0;
        Numeral years = begins ? years(index) : null;
        if (years == null || years.value() < 3 || years.value() > 10) {
            return null;
        }
        int after = years.end() + 1;
        boolean plan = after < text.length() && "行以内后一计规滚制".indexOf(text.charAt(after)) >= 0;
        return plan ? null : before(years);
    }

    private FoundPeriod before(Numeral years) {
        return new FoundPeriod(Period.ofYears(year - years.value(), year - 1), years.end() + 1);
    }

    private @Nullable Numeral years(int index) {
        Numeral years = Numerals.read(text, index);
        if (years == null || !text.startsWith("年", years.end())) {
            return null;
        }
        return years.value() >= 1 && years.value() <= MOST_YEARS ? years : null;
    }
}
