package org.tongwen.api.search.query.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;

/**
 * Writes years, dates and rates in the other numerals: 2023年 and 二〇二三年, 7% and 百分之七. Other numbers are left alone: 三 in
 * 三农 counts nothing.
 */
public final class NumberForms {

    private static final String FIGURES = "〇零一二三四五六七八九";
    private static final String NUMERAL = "[" + FIGURES + "十百点]+";

    private static final Pattern DATE =
            Pattern.compile("(?<![0-9])([12][0-9]{3})年(?:(1[0-2]|0?[1-9])月(?:(3[01]|[12][0-9]|0?[1-9])日)?)?");
    private static final Pattern CHINESE_DATE =
            Pattern.compile("([一二][" + FIGURES + "]{3})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?");
    private static final Pattern RATE = Pattern.compile("(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]{1,4})?)%");
    private static final Pattern CHINESE_RATE = Pattern.compile("百分之(" + NUMERAL + ")");

    private NumberForms() {}

    /** Returns the part with its first date or rate written in each of the other ways. */
    public static List<Rewriting> rewritings(String part) {
        String folded = ScriptFolding.standard().fold(part);
        List<Rewriting> found = new ArrayList<>();
        add(found, folded, DATE, NumberForms::chineseDates);
        add(found, folded, CHINESE_DATE, NumberForms::westernDates);
        add(found, folded, RATE, rate -> Stream.of("百分之" + ChineseNumeral.of(rate.group(1))));
        add(
                found,
                folded,
                CHINESE_RATE,
                rate -> ChineseNumeral.value(rate.group(1)).map(value -> value + "%").stream());
        return found;
    }

    private static void add(
            List<Rewriting> found, String text, Pattern pattern, Function<MatchResult, Stream<String>> others) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            others.apply(matcher)
                    .filter(to -> !to.equals(matcher.group()))
                    .map(to -> new Rewriting(
                            matcher.group(),
                            to,
                            text.substring(0, matcher.start()) + to + text.substring(matcher.end())))
                    .forEach(found::add);
        }
    }

    /** Zero is written in two ways. */
    private static Stream<String> chineseDates(MatchResult date) {
        String day = unit(date.group(2), "月") + unit(date.group(3), "日");
        String year = ChineseNumeral.figures(date.group(1));
        return Stream.of(year, year.replace('〇', '零')).distinct().map(figures -> figures + "年" + day);
    }

    private static String unit(String number, String unit) {
        return number == null ? "" : ChineseNumeral.of(String.valueOf(Integer.parseInt(number))) + unit;
    }

    private static Stream<String> westernDates(MatchResult date) {
        String western =
                ChineseNumeral.digits(date.group(1)) + "年" + western(date.group(2), "月") + western(date.group(3), "日");
        Matcher again = DATE.matcher(western);
        return again.matches() ? Stream.concat(Stream.of(western), chineseDates(again)) : Stream.empty();
    }

    private static String western(String number, String unit) {
        return number == null ? "" : ChineseNumeral.value(number).orElse("") + unit;
    }
}
