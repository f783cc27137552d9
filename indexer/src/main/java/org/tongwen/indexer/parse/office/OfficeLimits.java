package org.tongwen.indexer.parse.office;

import org.tongwen.indexer.parse.UnreadableDocumentException;

/** How much an office file may hold, and what is said of one that cannot be read. */
final class OfficeLimits {

    /** The longest laws and plans have a tenth of it. */
    static final int MAX_TEXT = 3_000_000;

    static final String TOO_LONG = "its text is longer than 3 million characters; split it into documents";

    private static final int LONGEST_REASON = 120;

    private OfficeLimits() {}

    /** Returns the text if it is one a document may have. */
    static String check(String text) throws UnreadableDocumentException {
        if (text.length() > MAX_TEXT) {
            throw new UnreadableDocumentException(TOO_LONG);
        }
        return text;
    }

    /** Returns what a parser says of a damaged file, on one short line. */
    static String reason(Throwable e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = said.lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
