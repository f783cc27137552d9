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
        WrittenNumber lower = lower(text, magnitudeEnd, scaled);
        int numberEnd = lower == null ? magnitudeEnd : lower.end();
        int after = HanNumber.skipMore(text, numberEnd);
        boolean more = after > numberEnd || moreEnd > skipBreak(text, end) || (lower != null && lower.more());
        BigDecimal sum = lower == null ? scaled : scaled.add(lower.value());
        return new WrittenNumber(sum, after, true, false, more, Form.DIGITS);
    }

    /** Reads the lower part of a number in two parts, 8,000万 of 46亿8,000万 and 6千多 of 1万6千多; null if there is none. */
    private static @Nullable WrittenNumber lower(String text, int start, BigDecimal higher) {
        boolean goesOn = start < text.length() && isDigit(text.charAt(start));
        int end = goesOn ? endOfGroups(text, start) : start;
        int moreEnd = goesOn ? HanNumber.skipMore(text, end) : end;
        int magnitudeEnd = HanNumber.endOfMagnitude(text, moreEnd);
        // 1亿3千多万: 多 stands between the two powers.
        int inner = HanNumber.skipMore(text, magnitudeEnd);
        int powerEnd = inner > magnitudeEnd ? HanNumber.endOfMagnitude(text, inner) : magnitudeEnd;
        if (!goesOn || powerEnd == moreEnd || end - start > GROUP + 2) {
            return null;
        }
        BigDecimal value = value(text, start, end)
                .multiply(HanNumber.magnitude(text, moreEnd, magnitudeEnd))
                .multiply(powerEnd > inner ? HanNumber.magnitude(text, inner, powerEnd) : BigDecimal.ONE);
        boolean more = moreEnd > end || (inner > magnitudeEnd && powerEnd > inner);
        int numberEnd = powerEnd > inner ? powerEnd : magnitudeEnd;
        return value.compareTo(higher) < 0 ? new WrittenNumber(value, numberEnd, true, false, more, Form.DIGITS) : null;
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
