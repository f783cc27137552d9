package org.tongwen.api.search;

import java.util.Locale;

/**
 * What is looked for.
 *
 * @param text as typed; blank for all documents
 * @param synonyms whether abbreviations and their long forms find each other
 */
public record Query(String text, Match match, Scope scope, boolean synonyms) {

    /** The longest text that is accepted, in characters: each costs several clauses, of which Elasticsearch takes so many. */
    public static final int MAX_LENGTH = 500;

    /** How much of the text a document must have. */
    public enum Match {
        /** Every part, verbatim or all its words; any word where that finds nothing. */
        AUTO,
        /** Every part, verbatim or all its words. */
        ALL,
        /** Any word. */
        ANY,
        /** Every part, verbatim. */
        EXACT;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the text is looked for. */
    public enum Scope {
        ALL,
        TITLE,
        BODY;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
