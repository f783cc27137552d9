package org.tongwen.api.search.term;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.association.Association;

/**
 * A word that relatively more documents of a set have than of another.
 *
 * @param word folded
 * @param association of having the word with being in the set
 */
public record TypicalTerm(String word, Association association) {

    /** Returns how many documents of the set have it. */
    public long count() {
        return association.both();
    }

    /** Returns the share of the documents of the set that have it. */
    public double share() {
        return (double) association.both() / association.one();
    }

    /** Returns how many documents of the other set have it. */
    public long elsewhere() {
        return association.other() - association.both();
    }

    /** Returns the share of the documents of the other set that have it; null where that is empty. */
    public @Nullable Double shareElsewhere() {
        long others = association.all() - association.one();
        return others == 0 ? null : (double) elsewhere() / others;
    }

    /** Returns how sure it is that it is no chance. */
    public double score() {
        return association.logLikelihood();
    }
}
