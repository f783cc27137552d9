package org.tongwen.model.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.quantity.WrittenNumber.Form;

/** Reads numbers in Han figures: 四千, 三亿零四百七十五万, 十四点二, 两, 千亿. */
final class HanNumber {

    private static final String POWERS = "兆亿万千百十";
    private static final int MOST_POWERS = 3;
    private static final int MOST_DECIMALS = 4;

    private HanNumber() {}

    static boolean isPart(char c) {
        return c >= '〇' && c <= '龥' && (figure(c) >= 0 || power(c) > 0);
    }

    /** Returns the number of at most {@code longest} characters that starts here, or null if there is none. */
    static @Nullable WrittenNumber read(String text, int start, int longest) {
        int end = start;
        while (end < text.length() && end - start <= longest && isPart(text.charAt(end)) && !isPrefix(text, end)) {
            end++;
        }
        if (end == start || end - start > longest) {
            return null;
        }
        boolean bare = power(text.charAt(start)) > 1;
        BigDecimal whole = value(text, start, end);
        int pointEnd = endOfDecimals(text, end);
        BigDecimal value = pointEnd == end ? whole : whole.add(decimals(text, end, pointEnd));
        int moreEnd = skipMore(text, pointEnd);
        // After 十四点二 and 六千多 another power may follow; else it was a part of the figures.
        int magnitudeEnd = moreEnd > end ? endOfMagnitude(text, moreEnd) : moreEnd;
        boolean magnitude = magnitudeEnd > moreEnd || power(text.charAt(end - 1)) > 1;
        return new WrittenNumber(
                value.multiply(magnitude(text, moreEnd, magnitudeEnd)),
                magnitudeEnd,
                magnitude,
                bare,
                moreEnd > pointEnd,
                Form.HAN);
    }

    /** Returns the index after the powers of ten that start here: 万亿, 千万. */
    static int endOfMagnitude(String text, int start) {
        int end = start;
        while (end < text.length()
                && end < start + MOST_POWERS
                && power(text.charAt(end)) > 1
                && !isPrefix(text, end)) {
            end++;
        }
        return end;
    }

    /** Returns the product of these powers of ten; one if there are none. */
    static BigDecimal magnitude(String text, int start, int end) {
        int zeros = 0;
        for (int i = start; i < end; i++) {
            zeros += power(text.charAt(i));
        }
        return BigDecimal.ONE.movePointRight(zeros);
    }

    /** Returns the index after 多 or 余, which say that there are more, if one stands here. */
    static int skipMore(String text, int index) {
        boolean more = index < text.length() && (text.charAt(index) == '多' || text.charAt(index) == '余');
        return more ? index + 1 : index;
    }

    /** What stands before the highest power is multiplied by it (one if nothing does), what stands behind it is added. */
    private static BigDecimal value(String text, int start, int end) {
        for (int p = 0; p < POWERS.length(); p++) {
            int at = lastIndexOf(text, POWERS.charAt(p), start, end);
            if (at >= start) {
                BigDecimal before = at == start ? BigDecimal.ONE : value(text, start, at);
                BigDecimal behind = at + 1 == end ? BigDecimal.ZERO : value(text, at + 1, end);
                return before.movePointRight(power(POWERS.charAt(p))).add(behind);
            }
        }
        return positional(text, start, end);
    }

    private static int lastIndexOf(String text, char c, int start, int end) {
        int i = end - 1;
        while (i >= start && text.charAt(i) != c) {
            i--;
        }
        return i;
    }

    private static BigDecimal positional(String text, int start, int end) {
        BigDecimal value = BigDecimal.ZERO;
        for (int i = start; i < end; i++) {
            value = value.movePointRight(1).add(BigDecimal.valueOf(figure(text.charAt(i))));
        }
        return value;
    }

    private static int endOfDecimals(String text, int point) {
        int end = point + 1;
        if (point >= text.length() || text.charAt(point) != '点') {
            return point;
        }
        while (end < text.length() && end <= point + MOST_DECIMALS && figure(text.charAt(end)) >= 0) {
            end++;
        }
        return end == point + 1 ? point : end;
    }

    private static BigDecimal decimals(String text, int point, int end) {
        return positional(text, point + 1, end).movePointLeft(end - point - 1);
    }

    /** Whether 千 or 兆 is the prefix of a unit: 千瓦, 兆赫. */
    private static boolean isPrefix(String text, int index) {
        char c = text.charAt(index);
        return (c == '兆' || c == '千') && index + 1 < text.length() && "瓦克米伏赫字比帕".indexOf(text.charAt(index + 1)) >= 0;
    }

    private static int figure(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }
}
