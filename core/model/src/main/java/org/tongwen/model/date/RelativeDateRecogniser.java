package org.tongwen.model.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals.Numeral;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the dates that a text states from the day on which it was written: 今天, 昨日, 本月5日, 7月2日, 5日, 上月, 去年12月, 今年上半年. All are
 * mentions by {@code date.relative}. A day or month without its year is the latest that is past. What only hints at a day, as 日前
 * and 近日 do, and terms such as 15日内 say nothing.
 */
public final class RelativeDateRecogniser implements Recogniser<PolicyDate> {

    private static final String RULE = "date.relative";
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
    private static final Pattern WORDS = Pattern.compile("(?<today>今[日天])|(?<yesterday>昨[日天])|(?<before>前天)"
            + "|(?<![\\d年月一二三四五六七八九十百千万第])(?:(?<year>今年|去年|前年)|(?<ago>本月|当月|上月|上个月))?"
            + "(?:(?<month>" + NUMBER + ") ?月(?!份?以))?(?:(?<day>" + NUMBER + ") ?日(?![内前后以之起至到间均常]))?");

    private final LocalDate anchor;

    /** Reads a text that was written on this day. */
    public RelativeDateRecogniser(LocalDate anchor) {
        this.anchor = anchor;
    }

    @Override
    public List<Mention<PolicyDate>> recognise(FoldedText text) {
        List<Mention<PolicyDate>> mentions = new ArrayList<>();
        Matcher words = WORDS.matcher(text.text());
        while (words.find()) {
            if (words.end() > words.start()) {
                resolve(words)
                        .ifPresent(date -> mentions.add(Mention.of(text, words.start(), words.end(), date, RULE)));
            }
        }
        return mentions;
    }

    private Optional<PolicyDate> resolve(Matcher words) {
        if (words.group("today") != null) {
            return Optional.of(PolicyDate.ofDay(anchor));
        }
        if (words.group("yesterday") != null) {
            return Optional.of(PolicyDate.ofDay(anchor.minusDays(1)));
        }
        if (words.group("before") != null) {
            return Optional.of(PolicyDate.ofDay(anchor.minusDays(2)));
        }
        int month = number(words, "month");
        int day = number(words, "day");
        if (words.group("year") != null) {
            return Optional.ofNullable(inYear(year(words.group("year")), month, day));
        }
        if (words.group("ago") != null) {
            LocalDate stated = words.group("ago").startsWith("上") ? anchor.minusMonths(1) : anchor;
            return month > 0
                    ? Optional.empty()
                    : Optional.ofNullable(inYear(stated.getYear(), stated.getMonthValue(), day));
        }
        return month > 0 ? latestInYears(month, day) : latestInMonths(day);
    }

    private int year(String word) {
        return anchor.getYear() - "今去前".indexOf(word.charAt(0));
    }

    private static @Nullable PolicyDate inYear(int year, int month, int day) {
        if (day > 0) {
            return PolicyDates.ofDay(year, month, day);
        }
        return month > 0 ? PolicyDates.ofMonth(year, month) : PolicyDates.ofYear(year);
    }

    private Optional<PolicyDate> latestInYears(int month, int day) {
        PolicyDate thisYear = inYear(anchor.getYear(), month, day);
        boolean past = thisYear != null && !thisYear.day().isAfter(anchor);
        return Optional.ofNullable(past ? thisYear : inYear(anchor.getYear() - 1, month, day));
    }

    private Optional<PolicyDate> latestInMonths(int day) {
        LocalDate month = day > anchor.getDayOfMonth() ? anchor.minusMonths(1) : anchor;
        return Optional.ofNullable(PolicyDates.ofDay(month.getYear(), month.getMonthValue(), day));
    }

    private static int number(Matcher words, String group) {
        int start = words.start(group);
        Numeral number = start < 0 ? null : Numerals.read(words.group(group), 0);
        return number == null ? 0 : number.value();
    }
}
