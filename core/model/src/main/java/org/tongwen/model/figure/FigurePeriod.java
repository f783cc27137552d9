package org.tongwen.model.figure;

import org.tongwen.model.figure.period.Period;

/**
 * The time that a figure speaks of.
 *
 * @param words from which it was read
 * @param origin where they stand
 */
public record FigurePeriod(Period period, String words, Origin origin) {}
