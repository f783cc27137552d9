package org.tongwen.model.figure.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals;
import org.tongwen.model.date.Numerals.Numeral;

/** Reads periods that state their year: 2025年底, 2021-2025年, 十四五, 二〇二五年, 114年底. */
final class YearReader {

    private static final String CONNECTORS = "-–—~至到";
    private static final int MINGUO = 1911;
    private static final int EARLIEST_MINGUO = 95;
    private static final int LATEST_MINGUO = 140;
    /** The first year of the plan before the first: plan n begins in this year + 5n. */
    private static final int PLANS = 1951;

    private static final String FIVE_YEARS = "个五年";
    private static final int LAST_PLAN = 20;
    private static final int LONGEST_ORDINAL = 5;
    private static final List<String> PLAN_WORDS = List.of("计划", "规划", "期间", "时期");

    private final String text;
    private final boolean taiwanese;

    YearReader(String text, boolean taiwanese) {
        this.text = text;
        this.taiwanese = taiwanese;
    }

    /** Returns the period that starts here, if one does. */
    @Nullable FoundPeriod at(int index) {
        char c = text.charAt(index);
        if (c >= '0' && c <= '9') {
            return index > 0 && isLatin(text.charAt(index - 1)) ? null : digits(index);
        }
        return switch (c) {
            case '第' -> numberedPlan(index);
            case '十' -> plan(index);
            case '一', '二' -> first(han(index), earlyPlan(index));
            case '三', '四', '五', '六', '七', '八', '九' -> earlyPlan(index);
            default -> null;
        };
    }

    /** Returns where to look next, if nothing starts here: digits that are no year are not looked at again. */
    int skip(int index) {
        int end = index + 1;
        if (isDigit(index)) {
            while (end < text.length() && isDigit(end)) {
                end++;
            }
        }
        return end;
    }

    private @Nullable FoundPeriod digits(int start) {
        int end = skip(start);
        int year = year(start, end);
        if (year == 0) {
            return null;
        }
        boolean unit = isAt(end, '年');
        int afterUnit = unit ? end + 1 : end;
        FoundPeriod span = span(year, afterUnit);
        if (span != null) {
            return span;
        }
        // 2019年版 is an edition, 2021年的 a year.
        return unit && !isAt(afterUnit, '版') ? PartOfYear.after(text, year, afterUnit) : null;
    }

    private @Nullable FoundPeriod span(int first, int connector) {
        if (connector >= text.length() || CONNECTORS.indexOf(text.charAt(connector)) < 0 || !isDigit(connector + 1)) {
            int second = connector + 2;
            boolean doubled = text.startsWith("——", connector) && isDigit(second);
            return doubled ? spanTo(first, second) : null;
        }
        return spanTo(first, connector + 1);
    }

    private @Nullable FoundPeriod spanTo(int first, int second) {
        int end = skip(second);
        int last = year(second, end);
        boolean span = last > first && isAt(end, '年');
        return span ? new FoundPeriod(Period.ofYears(first, last), end + 1) : null;
    }

    /** Returns the year of these digits; 0 if they are none. */
    private int year(int start, int end) {
        int length = end - start;
        if (length != 4 && !(taiwanese && (length == 2 || length == 3))) {
            return 0;
        }
        int number = Integer.parseInt(text.substring(start, end));
        if (length < 4) {
            return number >= EARLIEST_MINGUO && number <= LATEST_MINGUO ? number + MINGUO : 0;
        }
        return number >= 1900 && number <= 2100 ? number : 0;
    }

    private static @Nullable FoundPeriod first(@Nullable FoundPeriod one, @Nullable FoundPeriod other) {
        return one == null ? other : one;
    }

    /** Reads 第六个五年计划. */
    private @Nullable FoundPeriod numberedPlan(int start) {
        // Almost all that is numbered is an article, and no plan.
        int end = Math.min(text.length(), start + LONGEST_ORDINAL);
        int counter = start + 2 < end ? text.indexOf('个', start + 2, end) : -1;
        Numeral number = counter < 0 ? null : Numerals.read(text, start + 1);
        if (number == null || !text.startsWith(FIVE_YEARS, number.end())) {
            return null;
        }
        return number.value() >= 1 && number.value() <= LAST_PLAN
                ? new FoundPeriod(planned(number.value()), number.end() + FIVE_YEARS.length())
                : null;
    }

    /** Reads 六五计划, “七五”期间: without such a word two figures are a number. */
    private @Nullable FoundPeriod earlyPlan(int start) {
        boolean five = isAt(start + 1, '五') && (start == 0 || !Numerals.isChineseDigit(text.charAt(start - 1)));
        int word = isAt(start + 2, '”') || isAt(start + 2, '"') ? start + 3 : start + 2;
        boolean plan = five && PLAN_WORDS.stream().anyMatch(after -> text.startsWith(after, word));
        return plan ? new FoundPeriod(planned("一二三四五六七八九".indexOf(text.charAt(start)) + 1), start + 2) : null;
    }

    /** Returns the years of a five-year plan; those before the third do not follow each other as the later do. */
    private static Period planned(int number) {
        int first = number == 1 ? 1953 : number == 2 ? 1958 : PLANS + 5 * number;
        return Period.ofYears(first, first + 4);
    }

    /** Reads 十四五, with or without quotation marks around it. */
    private @Nullable FoundPeriod plan(int start) {
        boolean five = isAt(start + 2, '五') && start + 2 < text.length();
        int number = five ? "一二三四五六".indexOf(text.charAt(start + 1)) + 11 : 0;
        boolean longer = start > 0 && Numerals.isChineseDigit(text.charAt(start - 1));
        if (number < 11 || longer || (isAt(start + 3, '年') || isAt(start + 3, '个'))) {
            return null;
        }
        return new FoundPeriod(planned(number), start + 3);
    }

    private @Nullable FoundPeriod han(int start) {
        // Looked for first, since a run of figures may be as long as the text.
        Numeral year = isAt(start + 4, '年') ? Numerals.read(text, start) : null;
        if (year == null || year.end() != start + 4) {
            return null;
        }
        boolean possible = year.value() >= 1900 && year.value() <= 2100;
        return possible ? PartOfYear.after(text, year.value(), year.end() + 1) : null;
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isAt(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }
}
