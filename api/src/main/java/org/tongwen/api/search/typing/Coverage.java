package org.tongwen.api.search.typing;

import java.util.Comparator;

/**
 * The characters of a text that are covered.
 *
 * @param start index in the original text
 * @param end index behind the last covered character
 * @param first whether nothing but punctuation stands before them
 */
public record Coverage(Kind kind, int start, int end, boolean first) {

    /** The best first: what stands at the start, then what was typed most exactly. */
    public static final Comparator<Coverage> ORDER =
            Comparator.comparing((Coverage coverage) -> !coverage.first).thenComparing(Coverage::kind);

    /** How the characters were typed. */
    public enum Kind {
        /** As they are. */
        CHARACTERS,
        /** Some by their whole pinyin. */
        SYLLABLES,
        /** Some by the first letter of their pinyin. */
        INITIALS
    }
}
