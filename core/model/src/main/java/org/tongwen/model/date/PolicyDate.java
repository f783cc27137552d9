package org.tongwen.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A date in China Standard Time, as exactly as it is known.
 *
 * @param day the date; the first day of the month or year where no more is known
 */
public record PolicyDate(LocalDate day, DatePrecision precision) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    public PolicyDate {
        day = switch (precision) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    public static PolicyDate ofDay(LocalDate day) {
        return new PolicyDate(day, DatePrecision.DAY);
    }

    public static PolicyDate ofMonth(int year, int month) {
        return new PolicyDate(LocalDate.of(year, month, 1), DatePrecision.MONTH);
    }

    public static PolicyDate ofYear(int year) {
        return new PolicyDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
    }

    /**
     * Returns the date that {@link #toString} wrote.
     *
     * @throws DateTimeException if it is none
     */
    public static PolicyDate parse(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> ofYear(Year.parse(text).getValue());
            case MONTH_LENGTH ->
                ofMonth(YearMonth.parse(text).getYear(), YearMonth.parse(text).getMonthValue());
            default -> ofDay(LocalDate.parse(text));
        };
    }

    /** Returns the date that is written so; empty if there is no such day. */
    public static Optional<PolicyDate> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the last day that it may be: the last one of the month or year where no more is known. */
    public LocalDate lastDay() {
        return switch (precision) {
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case DAY -> day;
        };
    }

    public int year() {
        return day.getYear();
    }

    /** Returns {@code 2021-07-02}, {@code 2021-07} or {@code 2021}, by precision. */
    @Override
    public String toString() {
        String iso = day.toString();
        return switch (precision) {
            case YEAR -> iso.substring(0, iso.length() - 6);
            case MONTH -> iso.substring(0, iso.length() - 3);
            case DAY -> iso;
        };
    }
}
