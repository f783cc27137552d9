package org.tongwen.model.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.quantity.WrittenNumber.Form;

/** Reads numbers of folded text: 1.2万, 46亿8,000万, 四千, 500多. */
final class NumberReader {

    /** Longer runs are serial numbers or noise. */
    private static final int LONGEST = 18;

    private static final int GROUP = 3;

    private NumberReader() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a number may start here. */
    static boolean starts(char c) {
        return isDigit(c) || HanNumber.isPart(c);
    }

    /** Returns the index after the run of digits or Han figures that starts here. */
    static int endOfRun(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && (digits ? isDigit(text.charAt(end)) : HanNumber.isPart(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Returns the number that starts here, or null if none does or it is too long to be one. */
    static @Nullable WrittenNumber read(String text, int start) {
        if (start >= text.length() || !starts(text.charAt(start))) {
            return null;
        }
        return isDigit(text.charAt(start)) ? digits(text, start) : HanNumber.read(text, start, LONGEST);
    }

    private static @Nullable WrittenNumber digits(String text, int start) {
        int end = endOfGroups(text, start);
        if (end - start > LONGEST) {
            return null;
        }
        BigDecimal value = value(text, start, end);
        int moreEnd = HanNumber.skipMore(text, skipBreak(text, end));
        int magnitudeEnd = HanNumber.endOfMagnitude(text, moreEnd);
        if (magnitudeEnd == moreEnd) {
            int plain = HanNumber.skipMore(text, end);
            return new WrittenNumber(value, plain, false, false, plain > end, Form.DIGITS);
        }
        BigDecimal scaled = value.multiply(HanNumber.magnitude(text, moreEnd, magnitudeEnd));
        int lowerEnd = endOfLower(text, magnitudeEnd);
        int numberEnd = Math.max(magnitudeEnd, lowerEnd);
        BigDecimal lower = lowerEnd < 0
                ? BigDecimal.ZERO
                : value(text, magnitudeEnd, lowerEnd - 1).movePointRight(4);
        int after = HanNumber.skipMore(text, numberEnd);
        boolean more = after > numberEnd || moreEnd > skipBreak(text, end);
        return new WrittenNumber(scaled.add(lower), after, true, false, more, Form.DIGITS);
    }

    /** Returns the index after the lower part of a number in two parts, 8,000万 of 46亿8,000万; -1 if it has none. */
    private static int endOfLower(String text, int start) {
        boolean goesOn = start < text.length() && isDigit(text.charAt(start)) && text.charAt(start - 1) == '亿';
        int end = goesOn ? endOfGroups(text, start) : start;
        boolean tenThousands = goesOn && end < text.length() && text.charAt(end) == '万' && end - start <= GROUP + 2;
        return tenThousands ? end + 1 : -1;
    }

    private static BigDecimal value(String text, int start, int end) {
        return new BigDecimal(text.substring(start, end).replace(",", ""));
    }

    /** Returns the index after digits with commas between thousands and with decimals. */
    private static int endOfGroups(String text, int start) {
        int end = endOfRun(text, start);
        boolean grouped = end - start <= GROUP;
        while (grouped && end - start <= LONGEST && isGroup(text, end)) {
            end += GROUP + 1;
        }
        boolean decimals = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return decimals ? endOfRun(text, end + 1) : end;
    }

    private static boolean isGroup(String text, int comma) {
        return comma + GROUP < text.length()
                && text.charAt(comma) == ','
                && isDigit(text.charAt(comma + 1))
                && endOfRun(text, comma + 1) == comma + GROUP + 1;
    }

    /** Skips the line breaks that converted pages leave between a number and its 万 or 亿. */
    private static int skipBreak(String text, int index) {
        int i = index;
        while (i < text.length() && i < index + 2 && (text.charAt(i) == '\n' || text.charAt(i) == ' ')) {
            i++;
        }
        boolean goesOn = i > index && i < text.length() && "万亿多".indexOf(text.charAt(i)) >= 0;
        return goesOn ? i : index;
    }
}
