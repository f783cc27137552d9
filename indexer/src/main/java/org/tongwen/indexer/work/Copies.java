package org.tongwen.indexer.work;

import java.util.Optional;

/** The rules by which two documents are copies of one text. */
final class Copies {

    /** So few units say too little to be alike by chance or not. */
    private static final int SHORT = 60;

    private static final double SHORTEST_PART = 0.25;
    private static final double NEAR = 0.6;
    private static final double PART = 0.72;
    private static final double UNSUPPORTED_PART = 0.88;
    private static final double REWRITTEN = 0.4;
    private static final int SOME_FIGURES = 3;
    private static final int MANY_FIGURES = 5;

    private Copies() {}

    static Optional<Likeness> compare(Sketch one, Sketch other) {
        if (one.contradicts(other) || one.text().titleOnly() != other.text().titleOnly()) {
            return Optional.empty();
        }
        TextSketch a = one.text();
        TextSketch b = other.text();
        if (a.hash() == b.hash()) {
            return isSame(one, other) ? Optional.of(new Likeness(1, 1, "work.same_text")) : Optional.empty();
        }
        if (Math.min(a.length(), b.length()) < SHORT) {
            return Optional.empty();
        }
        double resemblance = a.minHash().resemblance(b.minHash());
        return rule(one, other, resemblance)
                .map(rule -> new Likeness(resemblance, containment(a, b, resemblance), rule));
    }

    /** What is short is the same only under the same title, and a mere title only if it was published on the same day. */
    private static boolean isSame(Sketch one, Sketch other) {
        if (one.text().titleOnly()) {
            return !one.identity().dating().wasPublishedApart(other.identity().dating());
        }
        return one.text().length() >= SHORT
                || one.identity().title().isSame(other.identity().title());
    }

    private static Optional<String> rule(Sketch one, Sketch other, double resemblance) {
        TextSketch a = one.text();
        TextSketch b = other.text();
        double containment = containment(a, b, resemblance);
        double ratio = (double) Math.min(a.shingles(), b.shingles()) / Math.max(a.shingles(), b.shingles());
        Figures.Shared figures = a.figures().shared(b.figures());
        if (ratio < SHORTEST_PART || (figures.comparable() >= SOME_FIGURES && figures.share() < 0.5)) {
            return Optional.empty();
        }
        if (resemblance >= NEAR) {
            return Optional.of("work.near_text");
        }
        boolean agreed = one.identity().agrees(other.identity());
        if (containment >= (agreed ? PART : UNSUPPORTED_PART)) {
            return Optional.of("work.part");
        }
        boolean corroborated = agreed || (figures.comparable() >= MANY_FIGURES && figures.share() >= 0.8);
        return resemblance >= 0.22 && containment >= REWRITTEN && corroborated
                ? Optional.of("work.rewritten")
                : Optional.empty();
    }

    /** What the resemblance of two sets says of the smaller one, by their sizes. */
    static double containment(TextSketch a, TextSketch b, double resemblance) {
        double smaller = Math.max(1, Math.min(a.shingles(), b.shingles()));
        double common = resemblance * (a.shingles() + b.shingles()) / (1 + resemblance);
        return Math.min(1, common / smaller);
    }
}
