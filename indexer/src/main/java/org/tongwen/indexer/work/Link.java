package org.tongwen.indexer.work;

import java.util.Comparator;
import org.tongwen.indexer.work.sketch.Likeness;

/**
 * Two documents that are alike as copies are.
 *
 * @param one the id that comes first
 */
record Link(String one, String other, Likeness likeness) {

    /** The most alike first; then by id, so that no two links are equal. */
    static final Comparator<Link> MOST_ALIKE_FIRST = Comparator.comparingDouble(
                    (Link link) -> -link.likeness.resemblance())
            .thenComparingDouble(link -> -link.likeness.containment())
            .thenComparing(Link::one)
            .thenComparing(Link::other);

    static Link of(String id, String otherId, Likeness likeness) {
        return id.compareTo(otherId) < 0 ? new Link(id, otherId, likeness) : new Link(otherId, id, likeness);
    }
}
