package org.tongwen.model.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.text.Mention;

/** Reads a date that stands alone, as in the metadata of a page or in a filter. */
public final class PolicyDates {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    private PolicyDates() {}

    /**
     * Returns the date that the text is: any form that {@link DateRecogniser} reads, {@code 2021}, {@code 2021-07},
     * {@code 20210702}, an ISO date and time, or one of RFC 822. Instants are converted to China Standard Time. Empty if it is
     * none of these, or no date of the calendar from 1900 to 2100.
     */
    public static Optional<PolicyDate> parse(String text) {
        String stripped = text.strip();
        return written(stripped)
                .or(() -> compact(stripped))
                .or(() -> instant(stripped.replace(' ', 'T'), ISO))
                .or(() -> instant(rfc822(stripped), RFC_822));
    }

    static @Nullable PolicyDate ofYear(int year) {
        return year < EARLIEST || year > LATEST ? null : PolicyDate.ofYear(year);
    }

    static @Nullable PolicyDate ofMonth(int year, int month) {
        return month < 1 || month > 12 || ofYear(year) == null ? null : PolicyDate.ofMonth(year, month);
    }

    static @Nullable PolicyDate ofDay(int year, int month, int day) {
        boolean valid =
                ofMonth(year, month) != null && YearMonth.of(year, month).isValidDay(day);
        return valid ? PolicyDate.ofDay(LocalDate.of(year, month, day)) : null;
    }

    private static Optional<PolicyDate> written(String text) {
        List<Mention<PolicyDate>> dates = DateRecogniser.standard().recognise(text);
        boolean whole = dates.size() == 1
                && dates.getFirst().start() == 0
                && dates.getFirst().end() == text.length();
        return whole ? Optional.of(dates.getFirst().value()) : Optional.empty();
    }

    /** Reads 2021, 2021-07, 2021/7, 2021.07 and 20210702. */
    private static Optional<PolicyDate> compact(String text) {
        int yearEnd = Numerals.endOfDigits(text, 0);
        if (yearEnd == 8 && text.length() == 8) {
            return Optional.ofNullable(ofDay(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8)));
        }
        if (yearEnd != 4) {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        if (text.length() == 4) {
            return Optional.ofNullable(ofYear(year));
        }
        boolean month = "-/.".indexOf(text.charAt(4)) >= 0
                && text.length() > 5
                && text.length() <= 7
                && Numerals.endOfDigits(text, 5) == text.length();
        return month ? Optional.ofNullable(ofMonth(year, digits(text, 5, text.length()))) : Optional.empty();
    }

    private static Optional<PolicyDate> instant(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor time = format.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
            LocalDate day = time instanceof ZonedDateTime zoned
                    ? zoned.withZoneSameInstant(CHINA).toLocalDate()
                    : LocalDate.from(time);
            return Optional.ofNullable(ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Drops the day of the week, which is often wrong, and names the zone as the format wants it. */
    private static String rfc822(String text) {
        String date = text.substring(text.indexOf(',') + 1).strip();
        return date.endsWith("UTC") || date.endsWith(" UT") || date.endsWith(" Z")
                ? date.substring(0, date.lastIndexOf(' ')) + " GMT"
                : date;
    }

    private static int digits(String text, int start, int end) {
        return Numerals.positional(text, start, end);
    }
}
