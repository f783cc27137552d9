package org.tongwen.api.search.term;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.association.Association;

/**
 * What was counted of two sets of documents. A document of both counts in both.
 *
 * @param sampled from how many documents of the set the words were taken
 * @param inSet how many documents the set has
 * @param inOther how many the other has
 * @param counts of each word: how many documents of the set have it, and how many of the other
 */
public record TypicalTerms(long sampled, long inSet, long inOther, Map<String, Counts> counts) {

    public TypicalTerms {
        counts = Map.copyOf(counts);
    }

    /** How many documents have a word. */
    public record Counts(long inSet, long inOther) {}

    /** Returns the words of which the set has relatively more than the other, the surest first. */
    public List<TypicalTerm> list(TermLimits limits) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().inSet() >= limits.minCount())
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .filter(term -> term.association().attracts())
                .sorted(Comparator.<TypicalTerm>comparingDouble(term -> -term.score())
                        .thenComparingLong(term -> -term.count())
                        .thenComparing(TypicalTerm::word))
                .limit(limits.size())
                .toList();
    }

    private TypicalTerm term(String word, Counts counts) {
        return new TypicalTerm(
                word, new Association(counts.inSet(), inSet, counts.inSet() + counts.inOther(), inSet + inOther));
    }
}
