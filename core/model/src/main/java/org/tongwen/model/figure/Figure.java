package org.tongwen.model.figure;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.metric.Metric;

/**
 * A target or a result in figures.
 *
 * @param subject null if the text names none nearby: then it is what the document is about
 * @param period null if the text names none nearby
 * @param shareOf what a share is a part of, if the text says so: 全省工业
 * @param sentence in which the figure stands
 */
public record Figure(
        @Nullable Subject subject,
        Metric metric,
        Amount amount,
        @Nullable FigurePeriod period,
        Stance stance,
        @Nullable String shareOf,
        Span sentence) {}
