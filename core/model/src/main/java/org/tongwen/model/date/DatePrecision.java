package org.tongwen.model.date;

/** How much of a date is known. */
public enum DatePrecision {
    YEAR,
    MONTH,
    DAY
}
