package org.tongwen.model.figure.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals;
import org.tongwen.model.date.Numerals.Numeral;

/** Reads periods that count from the year of the document: 今年上半年, 去年, 未来三年, 过去五年, 五年累计. */
final class RelativeYears {

    private static final int MOST_YEARS = 30;
    private static final int MOST_BEFORE = 40;
    private static final int FEW = 3;
    private static final List<String> PAST = List.of("来", "以来", "累计", "间", "中", "共");

    private final String text;
    private final int year;
    private final List<PeriodMention> before;

    /** The list is that of the periods before, which grows while the text is read. */
    RelativeYears(String text, int year, List<PeriodMention> before) {
        this.text = text;
        this.year = year;
        this.before = before;
    }

    /** Returns the period that starts here, if one does. */
    @Nullable FoundPeriod at(int index) {
        return switch (text.charAt(index)) {
            case '今' -> named(index, "今年", year);
            case '本' -> own(index);
            case '去' -> named(index, "去年", year - 1);
            case '明' -> named(index, "明年", year + 1);
            case '年' -> text.startsWith("年底前", index) || text.startsWith("年内", index) ? withinYear(index) : null;
            case '未' -> text.startsWith("未来", index) ? ahead(index + 2) : null;
            case '这' -> these(index);
            case '过' -> text.startsWith("过去", index) ? past(index + 2) : null;
            case '近' -> past(index + 1);
            case '二', '两', '三', '四', '五', '十' -> sinceYears(index);
            default -> null;
        };
    }

    /** Reads 这两年: the period of as many years that was named last, or as many up to the year that was. */
    private @Nullable FoundPeriod these(int index) {
        Numeral years = years(index + 1);
        if (years == null || years.value() < 2 || before.isEmpty()) {
            return null;
        }
        Period named = namedLast(years.value());
        int last = before.subList(Math.max(0, before.size() - FEW), before.size()).stream()
                .mapToInt(mention -> mention.period().last().getYear())
                .max()
                .orElse(year);
        return new FoundPeriod(named == null ? Period.ofYears(last - years.value() + 1, last) : named, years.end() + 1);
    }

    private @Nullable FoundPeriod named(int index, String word, int named) {
        boolean same = text.startsWith(word, index) && !text.startsWith("同期", index + word.length());
        return same ? PartOfYear.after(text, named, index + word.length()) : null;
    }

    /** Reads 本年度 and 本年内; 本年 alone is the year of what a budget or an account is about. */
    private @Nullable FoundPeriod own(int index) {
        FoundPeriod whole = named(index, "本年度", year);
        return whole == null ? named(index, "本年内", year) : whole;
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

    /** Reads 五年来 and 五年累计; 五年 alone is the period of as many years that was named last, 三年内 also what is to come. */
    private @Nullable FoundPeriod sinceYears(int index) {
        boolean begins = index == 0 || ",。;:、\n ".indexOf(text.charAt(index - 1)) >= 0;
        Numeral years = begins ? years(index) : null;
        if (years == null || years.value() < 3 || years.value() > 10) {
            return null;
        }
        int after = years.end() + 1;
        if (PAST.stream().anyMatch(word -> text.startsWith(word, after))) {
            return before(years);
        }
        boolean within = text.startsWith("内", after) || text.startsWith("之内", after);
        boolean plan = !within && after < text.length() && "行以后一计规滚制级".indexOf(text.charAt(after)) >= 0;
        Period named = plan ? null : namedLast(years.value());
        if (named != null) {
            return new FoundPeriod(named, after);
        }
        return within ? new FoundPeriod(Period.ofYears(year, year + years.value() - 1), after) : null;
    }

    /** Returns the last of the periods before that has as many years, if there is one; none that follows the present one. */
    private @Nullable Period namedLast(int years) {
        Period next = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_BEFORE); i--) {
            Period period = before.get(i).period();
            if (period.last().getYear() - period.first().getYear() + 1 == years) {
                if (period.first().getYear() <= year) {
                    return period;
                }
                next = next == null ? period : next;
            }
        }
        return next;
    }

    private FoundPeriod before(Numeral years) {
        return new FoundPeriod(Period.ofYears(year - years.value(), year - 1), years.end() + 1);
    }

    private @Nullable Numeral years(int index) {
        if (text.startsWith("两年", index)) {
            return new Numeral(2, index + 1);
        }
        Numeral years = Numerals.read(text, index);
        if (years == null || !text.startsWith("年", years.end())) {
            return null;
        }
        return years.value() >= 1 && years.value() <= MOST_YEARS ? years : null;
    }
}
