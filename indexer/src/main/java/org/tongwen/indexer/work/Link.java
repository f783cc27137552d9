package org.tongwen.indexer.work;

import java.util.Comparator;

/** Two members, by their index, that are copies. */
record Link(int one, int other, Likeness likeness) {

    /** The most alike first; then by index, so that no two links are equal. */
    static final Comparator<Link> MOST_ALIKE_FIRST = Comparator.comparingDouble(
                    (Link link) -> -link.likeness.resemblance())
            .thenComparingDouble(link -> -link.likeness.containment())
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);
}
