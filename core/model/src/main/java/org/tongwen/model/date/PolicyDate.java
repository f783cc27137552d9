package org.tongwen.model.date;

import java.time.LocalDate;

/**
 * A date in China Standard Time, as exactly as it is known.
 *
 * @param day the date; the first day of the month or year where no more is known
 */
public record PolicyDate(LocalDate day, DatePrecision precision) {

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
