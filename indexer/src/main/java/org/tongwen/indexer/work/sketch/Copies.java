package org.tongwen.indexer.work.sketch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which two documents are copies of one text: the less alike they read, the more else must speak for it.
 *
 * <p>The shares are those of three-unit shingles: unrelated papers have up to a tenth in common, papers of one kind up to a
 * half, a copy in which every third word is another keeps a third.
 */
final class Copies {

    private static final double SHORTEST_PART = 0.25;
    private static final double NEAR = 0.58;
    private static final double WHOLE_PART = 0.88;
    private static final double HALF_NEAR = 0.45;
    private static final double PART = 0.82;
    private static final double REWRITTEN = 0.25;
    private static final double REWRITTEN_PART = 0.42;

    private Copies() {}

    static Optional<Likeness> compare(Sketch one, Sketch other) {
        TextSketch a = one.text();
        TextSketch b = other.text();
        if (a.titleOnly() != b.titleOnly() || one.contradicts(other)) {
            return Optional.empty();
        }
        if (a.hash() == b.hash()) {
            return isSame(one, other) ? Optional.of(new Likeness(1, 1, "work.same_text")) : Optional.empty();
        }
        if (a.isShort() || b.isShort() || a.ratio(b) < SHORTEST_PART) {
            return Optional.empty();
        }
        double resemblance = a.minHash().resemblance(b.minHash());
        double containment = a.containment(b, resemblance);
        return Optional.ofNullable(rule(resemblance, containment, Support.of(one, other)))
                .map(rule -> new Likeness(resemblance, containment, rule));
    }

    /** What is short is the same only under the same title, and a mere title only if it was published on the same day. */
    private static boolean isSame(Sketch one, Sketch other) {
        if (one.text().titleOnly()) {
            return !one.identity().dating().wasPublishedApart(other.identity().dating());
        }
        return !one.text().isShort()
                || one.identity().title().isSame(other.identity().title());
    }

    private static @Nullable String rule(double resemblance, double containment, Support support) {
        if (support.isDenied()) {
            return null;
        }
        if (resemblance >= NEAR) {
            return "work.near_text";
        }
        if (containment >= (support.isGiven() ? PART : WHOLE_PART)) {
            return "work.part";
        }
        if (resemblance >= HALF_NEAR && support.isGiven()) {
            return "work.near_text";
        }
        boolean rewritten = resemblance >= REWRITTEN && containment >= REWRITTEN_PART && support.isStrong();
        return rewritten ? "work.rewritten" : null;
    }
}
