package org.tongwen.api.search.equivalence;

import java.util.List;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult.Totals;

/**
 * What a query finds as it was typed, in Simplified and in Traditional script.
 *
 * @param differences what is not the same in all three; empty if they are equal
 */
public record Equivalence(Answer typed, Answer simplified, Answer traditional, List<Difference> differences) {

    public Equivalence {
        differences = List.copyOf(differences);
    }

    /** Returns whether all three forms have the same totals, and the same first documents in the same order. */
    public boolean isEqual() {
        return differences.isEmpty();
    }

    /**
     * What one form finds.
     *
     * @param used the reading that was used
     * @param total how many documents match by that reading
     * @param first the ids of the first documents, in order
     */
    public record Answer(String text, Match used, long total, Totals totals, List<String> first, String indexVersion) {

        public Answer {
            first = List.copyOf(first);
        }
    }

    /** What can differ between the answers: a total, or the first documents. */
    public enum Difference {
        EXACT,
        ALL,
        ANY,
        TOTAL,
        FIRST
    }
}
