package org.tongwen.indexer.parse.page;

/** The width of text in columns of a terminal: two for Han characters and their punctuation, one for others. */
public final class Columns {

    private static final String BEFORE_NOTHING = "，。、；：！？）》」』】〕”’…—,.;:!?)";
    private static final int LONGEST_WORD = 24;

    private Columns() {}

    public static int of(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Whether a character is set as wide as a Han character; quotes and dashes are, among Han characters. */
    public static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xe000 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff01 && c <= 0xff60)
                || (c >= 0x20000 && c <= 0x3fffd)
                || "“”‘’…—·".indexOf(c) >= 0;
    }

    /** Returns the width of the blanks that a line begins with. */
    static int indent(String line) {
        return of(line.substring(0, line.length() - line.stripLeading().length()));
    }

    /** Returns the width of what cannot be parted at the beginning of a line: a word, or a character with its punctuation. */
    public static int ofFirstUnit(String line) {
        String text = line.strip();
        int end = 0;
        while (end < text.length() && end < LONGEST_WORD && isLetterOfWord(text.charAt(end))) {
            end++;
        }
        end = Math.max(end, Math.min(1, text.length()));
        while (end < text.length() && BEFORE_NOTHING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return of(text.substring(0, end));
    }

    private static boolean isLetterOfWord(char c) {
        return !isWide(c) && !Character.isWhitespace(c);
    }
}
