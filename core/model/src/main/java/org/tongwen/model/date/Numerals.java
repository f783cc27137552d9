package org.tongwen.model.date;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of dates and documents: 2021, ２０２１, 二〇二一, 一百零九, 廿三. */
public final class Numerals {

    // The figure zero is written with a circle, a letter or a digit as often as with 〇.
    private static final String ZEROS = "〇零○oO0０";
    private static final String DIGITS = "一二三四五六七八九";
    /** Figures that cannot be altered, as deeds write them. */
    private static final String FORMAL_DIGITS = "壹贰叁肆伍陆柒捌玖";

    private static final int LONGEST = 6;

    private Numerals() {}

    /** A number that was read, and the index after it. */
    public record Numeral(int value, int end) {}

    /** Whether a run of Western digits goes on here; digits may be full width. */
    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Whether this is a Chinese figure from one to nine. */
    public static boolean isChineseDigit(char c) {
        return switch (c) {
            case '一', '二', '三', '四', '五', '六', '七', '八', '九' -> true;
            default -> false;
        };
    }

    /** Returns the index after the run of Western digits that starts here. */
    static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the index after the run of Chinese figures, zeros and units that starts here. */
    static int endOfChinese(String text, int start) {
        int end = start;
        while (end < text.length() && isChinese(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns a number of at most four digits or six Chinese figures, or null if none stands here. */
    public static @Nullable Numeral read(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        if (isDigit(text.charAt(start))) {
            int end = endOfDigits(text, start);
            return end - start > 4 ? null : new Numeral(positional(text, start, end), end);
        }
        if (text.charAt(start) == '元') {
            return new Numeral(1, start + 1);
        }
        int end = endOfChinese(text, start);
        if (end == start || end - start > LONGEST) {
            return null;
        }
        return new Numeral(
                hasUnits(text, start, end) ? withUnits(text, start, end) : positional(text, start, end), end);
    }

    /** The value of figures that stand for themselves, as in 二〇二一. */
    static int positional(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + figure(text.charAt(i));
        }
        return value;
    }

    private static int withUnits(String text, int start, int end) {
        int value = 0;
        int figure = 0;
        for (int i = start; i < end; i++) {
            int unit = unit(text.charAt(i));
            if (unit == 0) {
                figure = figure(text.charAt(i));
            } else {
                value += unit > 10 && unit < 100 ? unit : Math.max(figure, 1) * unit;
                figure = 0;
            }
        }
        return value + figure;
    }

    private static boolean hasUnits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (unit(text.charAt(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChinese(char c) {
        return isChineseDigit(c) || ZEROS.indexOf(c) >= 0 || unit(c) > 0 || isFormal(c);
    }

    /** Whether this is a formal figure; 參, a common character of other meanings, folds to 参. */
    private static boolean isFormal(char c) {
        return c == '参' || FORMAL_DIGITS.indexOf(c) >= 0;
    }

    private static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
        };
    }

    private static int figure(char c) {
        if (isDigit(c)) {
            return Character.digit(c, 10);
        }
        return c == '参' ? 3 : Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c)) + 1;
    }
}
