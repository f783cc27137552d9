package org.tongwen.model.figure.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A stretch of time that a text names, from its first to its last day.
 *
 * @param precision how exactly it is named
 */
public record Period(LocalDate first, LocalDate last, Precision precision) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins: " + first + " to " + last);
        }
    }

    /** How exactly a period is named. */
    public enum Precision {
        YEARS,
        YEAR,
        HALF,
        QUARTER,
        MONTH
    }

    public static Period ofYear(int year) {
        return new Period(Year.of(year).atDay(1), YearMonth.of(year, 12).atEndOfMonth(), Precision.YEAR);
    }

    /** Returns the years from the first to the last. */
    public static Period ofYears(int first, int last) {
        return first == last
                ? ofYear(first)
                : new Period(ofYear(first).first(), ofYear(last).last(), Precision.YEARS);
    }

    static Period ofHalf(int year, int half) {
        return ofMonths(year, half * 6 - 5, half * 6, Precision.HALF);
    }

    static Period ofQuarter(int year, int quarter) {
        return ofMonths(year, quarter * 3 - 2, quarter * 3, Precision.QUARTER);
    }

    static Period ofMonth(int year, int month) {
        return ofMonths(year, month, month, Precision.MONTH);
    }

    private static Period ofMonths(int year, int first, int last, Precision precision) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), precision);
    }

    /** Returns {@code 2025}, {@code 2021/2025}, {@code 2022-H1}, {@code 2022-Q3} or {@code 2022-07}. */
    @Override
    public String toString() {
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (precision) {
            case YEARS -> year + "/" + last.getYear();
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + (month + 5) / 6;
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case MONTH -> first.toString().substring(0, "2022-07".length());
        };
    }
}
