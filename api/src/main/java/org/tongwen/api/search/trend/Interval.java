package org.tongwen.api.search.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long a period is. */
public enum Interval {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private static final int MONTHS_OF_QUARTER = 3;

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the month that the period of a month begins with. */
    public YearMonth startOf(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    /** Returns what the period that begins with a month is called: {@code 2021}, {@code 2021-Q3} or {@code 2021-07}. */
    String name(YearMonth start) {
        return switch (this) {
            case YEAR -> String.valueOf(start.getYear());
            case QUARTER -> start.getYear() + "-Q" + (1 + (start.getMonthValue() - 1) / MONTHS_OF_QUARTER);
            case MONTH -> start.toString();
        };
    }

    /** Returns the months that periods begin with, from the first to the last without a gap. */
    List<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, start -> !start.isAfter(last), start -> start.plusMonths(months))
                .toList();
    }
}
