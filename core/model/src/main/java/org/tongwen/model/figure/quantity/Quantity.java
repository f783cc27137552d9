package org.tongwen.model.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, at these indices of the folded text.
 *
 * @param value in the unit; the lower end of a range
 * @param upTo the upper end of a range, else null
 * @param form what the way of writing says beyond the value
 */
public record Quantity(
        int start, int end, BigDecimal value, @Nullable BigDecimal upTo, Unit unit, Form form) {

    public Quantity {
        value = plain(value);
        upTo = upTo == null ? null : plain(upTo);
    }

    /** What the way of writing says beyond the value. */
    public enum Form {
        /** Digits: 5个. */
        DIGITS,
        /** Han figures: 五个; small ones are a manner of speaking as often as a count. */
        HAN,
        /** There are more: 500多家, 上千家. */
        MORE,
        /** A size by which things are classed: 千亿级. */
        CLASS
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
