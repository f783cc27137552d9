package org.tongwen.api.search.vocabulary;

import java.util.Comparator;

/**
 * A text with one stretch replaced by a known term.
 *
 * @param cuts whether the stretch begins or ends within a known term
 * @param unknown how many characters of the rest belong to no known term
 * @param length of the term
 */
record Correction(String text, boolean cuts, int unknown, Slip slip, int length, int start) {

    /** The likeliest first: what leaves known terms whole and explains the most, then the likeliest slip, then the longest term. */
    static final Comparator<Correction> ORDER = Comparator.comparing(Correction::cuts)
            .thenComparingInt(Correction::unknown)
            .thenComparing(Correction::slip)
            .thenComparing(Correction::length, Comparator.reverseOrder())
            .thenComparingInt(Correction::start)
            .thenComparing(Correction::text);
}
