package org.tongwen.indexer.parse.page;

/**
 * Tells lines of text from headings and labels by their punctuation.
 *
 * <p>Looks at each character once: a pattern would take hours over a line of some hundred thousand characters without any.
 */
final class SentenceForm {

    private static final String ENDS = "。；;！";
    private static final String COMMAS = "，,；;";
    private static final int SHORTEST = 12;
    private static final int CLAUSE = 30;

    private SentenceForm() {}

    /** Whether a line holds the end of a sentence, or two long clauses. */
    static boolean isIn(String line) {
        for (int i = SHORTEST; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean ends = ENDS.indexOf(c) >= 0 || (c == '.' && i >= CLAUSE);
            boolean parts = COMMAS.indexOf(c) >= 0 && i >= CLAUSE && line.length() - i > CLAUSE;
            if (ends || parts) {
                return true;
            }
        }
        return false;
    }
}
