package org.tongwen.model.figure;

/**
 * Whether a figure is promised, reached or a term, and how that was told.
 *
 * @param rule {@code word} (力争, 同比), {@code period} (before or after the date of the document), {@code verb} (培育, 拥有),
 *     {@code neighbour} (as the figure before), {@code default}
 */
public record Stance(FigureKind kind, String rule) {}
