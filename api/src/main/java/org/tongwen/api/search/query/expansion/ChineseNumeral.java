package org.tongwen.api.search.query.expansion;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals;

/** Writes and reads the numbers of dates and rates in Chinese figures, up to 999 with decimals. */
final class ChineseNumeral {

    private static final String FIGURES = "〇一二三四五六七八九";

    private ChineseNumeral() {}

    /** Returns digits figure by figure: 2023 as 二〇二三. */
    static String figures(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf(FIGURES.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    /** Returns figures digit by digit: 二〇二三 as 2023. */
    static String digits(String figures) {
        return figures.chars()
                .mapToObj(figure -> String.valueOf(figure == '零' ? 0 : FIGURES.indexOf(figure)))
                .collect(Collectors.joining());
    }

    /** Returns a number as it is spoken: 10 as 十, 7.05 as 七点零五, 105 as 一百零五. */
    static String of(String number) {
        String[] parts = number.split("\\.", -1);
        String whole = whole(Integer.parseInt(parts[0]));
        return parts.length == 1 ? whole : whole + "点" + figures(parts[1]).replace('〇', '零');
    }

    private static String whole(int number) {
        if (number == 0) {
            return "零";
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder written = new StringBuilder();
        if (hundreds > 0) {
            written.append(FIGURES.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            written.append(tens == 1 && hundreds == 0 ? "" : FIGURES.charAt(tens))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            written.append('零');
        }
        return written.append(ones == 0 ? "" : FIGURES.charAt(ones)).toString();
    }

    /** Returns the value of a spoken number in digits; empty if it is none. */
    static Optional<String> value(String spoken) {
        String[] parts = spoken.split("点", -1);
        boolean decimals = parts.length == 2 && parts[1].matches("[〇零一二三四五六七八九]{1,4}");
        Numerals.@Nullable Numeral whole = parts[0].equals("百") ? null : Numerals.read(parts[0], 0);
        if (parts[0].equals("百") && parts.length == 1) {
            return Optional.of("100");
        }
        if (whole == null || whole.end() < parts[0].length() || parts.length > 2 || (parts.length == 2 && !decimals)) {
            return Optional.empty();
        }
        return Optional.of(whole.value() + (decimals ? "." + digits(parts[1]) : ""));
    }
}
