package org.tongwen.api.search;

import java.util.Locale;

/**
 * Something in a query that could not be read as it was written.
 *
 * @param detail what was made of it, in a sentence
 */
public record QueryNote(Code code, String detail) {

    /** What was wrong. */
    public enum Code {
        UNCLOSED_QUOTE,
        UNMATCHED_BRACKET,
        STRAY_OPERATOR,
        STRAY_WILDCARD,
        EMPTY_FIELD,
        NEAR_WITHOUT_TEXT,
        DISTANCE_LIMITED,
        TOO_DEEP,
        NOTHING_TO_SEARCH;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
