package org.tongwen.model.figure.quantity;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param end index after it
 * @param magnitude whether it ends with 万, 亿 or another power of ten
 * @param bare whether nothing counts the power of ten, as in 上千家
 * @param more whether 多 or 余 says that there are more
 * @param form how it is written
 */
record WrittenNumber(BigDecimal value, int end, boolean magnitude, boolean bare, boolean more, Form form) {

    enum Form {
        DIGITS,
        HAN
    }
}
