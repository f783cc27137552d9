package org.tongwen.model.figure.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.quantity.Quantity.Form;

/** Reads parts of a whole that are not written with %: 百分之七, 四分之一, 1/4, 七成, 两成半. */
final class Parts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PART = "分之";
    /** What makes another word of 成, as 三成立 or 二成为. */
    private static final String NO_TENTHS = "立为果功长本员熟就都渝效型品交份套绩";

    private Parts() {}

    static @Nullable Quantity at(String text, int start, WrittenNumber number) {
        if (text.startsWith(PART, number.end())) {
            return ofWords(text, start, number);
        }
        if (isAt(text, number.end(), '/')) {
            return ofSlash(text, start, number);
        }
        return isAt(text, number.end(), '成') ? tenths(text, start, number) : null;
    }

    private static @Nullable Quantity ofWords(String text, int start, WrittenNumber whole) {
        WrittenNumber part = NumberReader.read(text, number(text, whole.end()));
        return part == null ? null : fraction(start, part.end(), part.value(), whole.value());
    }

    private static int number(String text, int end) {
        return Math.min(end + PART.length(), text.length());
    }

    /** Reads 1/4, but not 2021/5 nor 1/2/3. */
    private static @Nullable Quantity ofSlash(String text, int start, WrittenNumber part) {
        WrittenNumber whole = NumberReader.read(text, part.end() + 1);
        if (whole == null || isAt(text, whole.end(), '/')) {
            return null;
        }
        boolean fraction = part.form() == WrittenNumber.Form.DIGITS
                && part.value().compareTo(whole.value()) < 0
                && whole.value().compareTo(BigDecimal.TEN) <= 0;
        return fraction ? fraction(start, whole.end(), part.value(), whole.value()) : null;
    }

    private static @Nullable Quantity fraction(int start, int end, BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return null;
        }
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
        return new Quantity(start, end, percent, null, Unit.PERCENT, Form.HAN);
    }

    private static @Nullable Quantity tenths(String text, int start, WrittenNumber number) {
        int end = number.end() + 1;
        boolean tenths = number.value().compareTo(BigDecimal.TEN) <= 0
                && !number.bare()
                && (end == text.length() || NO_TENTHS.indexOf(text.charAt(end)) < 0);
        if (!tenths) {
            return null;
        }
        int ones = end < text.length() ? "一二三四五六七八九".indexOf(text.charAt(end)) + 1 : 0;
        if (ones > 0 && number.form() == WrittenNumber.Form.HAN) {
            BigDecimal both = number.value().movePointRight(1).add(BigDecimal.valueOf(ones));
            return new Quantity(start, end + 1, both, null, Unit.PERCENT, Form.HAN);
        }
        boolean half = isAt(text, end, '半');
        boolean more = isAt(text, end, '多');
        BigDecimal percent = number.value().movePointRight(1).add(half ? BigDecimal.valueOf(5) : BigDecimal.ZERO);
        return new Quantity(
                start, half || more ? end + 1 : end, percent, null, Unit.PERCENT, more ? Form.MORE : Form.HAN);
    }

    private static boolean isAt(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }
}
