package org.tongwen.model.figure;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.metric.Metric;

/**
 * What a word near a figure says of it; a word may say several things.
 *
 * @param comparator of the figure before which it stands, or behind which if {@code suffix}
 * @param level whether a value is reached and not gained by: 提高到60% against 提高60%
 */
record Cue(
        @Nullable Metric metric,
        @Nullable Comparator comparator,
        boolean suffix,
        @Nullable Tone tone,
        boolean level) {

    /** What a word says of the kind of figure. */
    enum Tone {
        TARGET,
        RESULT,
        TERM,
        /** Verbs by which things come to be, and so may be counted: 培育五大集群. */
        BUILD,
        /** Other verbs that promise where nothing else is said: 培育. */
        PROMISE,
        /** Verbs that name things and do not count them: 聚焦十大集群. */
        NAME,
        /** Verbs that report where nothing else is said: 拥有. */
        REPORT
    }

    boolean isVerb() {
        return tone == Tone.BUILD || tone == Tone.PROMISE || tone == Tone.REPORT;
    }

    /** Whether the metric is a change: 增长, 下降. */
    boolean isChange() {
        return metric != null && (metric.id().equals("growth") || metric.id().equals("decline"));
    }
}
