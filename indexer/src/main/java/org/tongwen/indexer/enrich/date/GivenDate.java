package org.tongwen.indexer.enrich.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.model.date.DateRecogniser;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/** Reads the date that a record, a page or a front matter states, in whatever form. */
final class GivenDate {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<DateTimeFormatter> MOMENTS =
            List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern OF_THE_REPUBLIC = Pattern.compile("(\\d{2,3})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DASHED =
            Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[-T ].*)?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");
    private static final int YEAR_BEFORE_THE_REPUBLIC = 1911;

    private GivenDate() {}

    /** Returns the date in China of a moment with its time zone, else the day, month or year that is written. */
    static Optional<PolicyDate> find(String text) {
        String written = text.strip();
        return moment(written).or(() -> digits(written)).or(() -> written(written));
    }

    private static Optional<PolicyDate> moment(String text) {
        for (DateTimeFormatter format : MOMENTS) {
            try {
                ZonedDateTime moment = format.parse(text, OffsetDateTime::from).atZoneSameInstant(CHINA);
                return Optional.of(PolicyDate.ofDay(moment.toLocalDate()));
            } catch (DateTimeParseException e) {
                // not in this form
            }
        }
        return Optional.empty();
    }

    private static Optional<PolicyDate> digits(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) {
            return day(number(dashed, 1), number(dashed, 2), number(dashed, 3));
        }
        Matcher republic = OF_THE_REPUBLIC.matcher(text);
        if (republic.matches()) {
            return day(number(republic, 1) + YEAR_BEFORE_THE_REPUBLIC, number(republic, 2), number(republic, 3));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() && number(month, 2) >= 1 && number(month, 2) <= 12) {
            return Optional.of(PolicyDate.ofMonth(number(month, 1), number(month, 2)));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(PolicyDate.ofYear(number(year, 1))) : Optional.empty();
    }

    private static Optional<PolicyDate> written(String text) {
        return DateRecogniser.taiwanese().recognise(text).stream()
                .map(Mention::value)
                .findFirst();
    }

    private static Optional<PolicyDate> day(int year, int month, int day) {
        try {
            return Optional.of(PolicyDate.ofDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
