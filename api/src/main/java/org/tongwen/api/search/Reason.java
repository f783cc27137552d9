package org.tongwen.api.search;

import java.util.List;
import java.util.Locale;

/**
 * One part of the score of a document.
 *
 * @param text the part of the query that it is about, as it was typed
 * @param found which of the words, or of the names for it, stand in the document
 * @param score what it adds to the score; 0 tells why the document matches at all
 */
public record Reason(Kind kind, String text, List<String> found, double score) {

    public Reason {
        found = List.copyOf(found);
    }

    /** What in a document counts; {@code docs/relevance.md} has the formula. */
    public enum Kind {
        /** The document bears the number that was asked for. */
        BEARS_NUMBER("document_number", View.NUMBER),
        /** The document cites the number that was asked for. */
        CITES_NUMBER("citations", View.NUMBER),
        /** The text stands in it. */
        VERBATIM("title_or_body", View.EXACT),
        /** It has all words of the text, though not the text. */
        ALL_WORDS("title_or_body", View.WORDS),
        /** Two texts stand near each other. */
        NEAR("title_or_body", View.EXACT),
        /** It has a word that begins so. */
        PREFIX("title_or_body", View.EXACT),
        /** The text stands in the title. */
        IN_TITLE("title", View.EXACT),
        /** How often the text stands in the body. */
        IN_BODY("body", View.EXACT),
        /** How often it stands there as words of its own. */
        IN_BODY_AS_WORDS("body", View.WORDS),
        /** It stands in the first 200 characters and words of the body. */
        IN_OPENING("body", View.EXACT),
        /** It stands in the first 600. */
        IN_LEAD("body", View.EXACT),
        /** Characters of the query, wherever they stand. */
        CHARACTERS("title_and_body", View.EXACT),
        /** Words of the query in the title. */
        TITLE_WORDS("title", View.WORDS),
        /** Words of the query, wherever they stand. */
        WORDS("title_and_body", View.WORDS),
        /** Pairs of characters of the query, wherever they stand. */
        BIGRAMS("title_and_body", View.BIGRAMS);

        private final String field;
        private final View view;

        Kind(String field, View view) {
            this.field = field;
            this.view = view;
        }

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns where it was looked for. */
        public String field() {
            return field;
        }

        /** Returns how the text was cut. */
        public View view() {
            return view;
        }
    }

    /** How texts are cut to be compared. */
    public enum View {
        /** Characters, and runs of letters and digits. */
        EXACT,
        /** Words of the dictionary. */
        WORDS,
        /** Pairs of characters. */
        BIGRAMS,
        /** Document numbers as a whole. */
        NUMBER;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
