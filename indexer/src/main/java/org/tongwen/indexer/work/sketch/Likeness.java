package org.tongwen.indexer.work.sketch;

/**
 * How much two copies of one text have in common.
 *
 * @param resemblance estimated share of the shingles of both that both have, 0 to 1
 * @param containment estimated share of the shingles of the shorter one that the other has, 0 to 1
 * @param rule short, stable name of the rule by which they are copies, such as {@code work.part}
 */
public record Likeness(double resemblance, double containment, String rule) {

    public Likeness {
        if (!(resemblance >= 0 && resemblance <= 1 && containment >= 0 && containment <= 1)) {
            throw new IllegalArgumentException("shares outside 0..1: " + resemblance + ", " + containment);
        }
    }
}
