package org.tongwen.model.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.quantity.Unit;

/**
 * How much a figure states.
 *
 * @param comparatorWord the word that says how the figure stands to its value; empty if none does
 * @param value in the unit: money in 亿, shares in per cent, things in ones
 * @param upTo the upper end of a range, else null
 * @param written the number and its unit as the text has them
 */
public record Amount(
        Comparator comparator,
        String comparatorWord,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        Unit unit,
        String written) {

    public Amount {
        Objects.requireNonNull(value, "value");
        if ((comparator == Comparator.RANGE) != (upTo != null)) {
            throw new IllegalArgumentException("a range, and nothing else, has an upper end: " + written);
        }
    }
}
