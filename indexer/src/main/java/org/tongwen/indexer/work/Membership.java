package org.tongwen.indexer.work;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.work.sketch.Likeness;

/**
 * The place of a document in a work.
 *
 * @param work the id of the earliest document of the work
 * @param copies how many documents the work has, this one among them
 * @param earliest whether this document is the earliest
 * @param closest the document of the work that it is most like; null if it is alone, or where that was not asked for
 */
public record Membership(
        String work, int copies, boolean earliest, @Nullable Closest closest) {

    /**
     * Another document with nearly the same text.
     *
     * @param rule what shows that it is a copy
     * @param likeness from 0 to 1
     */
    public record Closest(String id, String rule, double likeness) {

        /** The likest first; ids decide between equals, so that the order of arrival does not. */
        static final Comparator<Closest> LIKEST =
                Comparator.comparingDouble(Closest::likeness).reversed().thenComparing(Closest::id);

        static Closest of(String id, Likeness likeness) {
            return new Closest(id, likeness.rule(), likeness.resemblance());
        }
    }

    /** Returns the membership of a document of which no copy is known. */
    public static Membership alone(String id) {
        return new Membership(id, 1, true, null);
    }

    /** Whether the document has copies. */
    public boolean isShared() {
        return copies > 1;
    }

    /** Whether this is what is known of a document before any copy of it is found. */
    boolean isAloneAs(String id) {
        return !isShared() && work.equals(id);
    }
}
