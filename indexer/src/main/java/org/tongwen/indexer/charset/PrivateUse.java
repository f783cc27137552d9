package org.tongwen.indexer.charset;

import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Private use characters: those that a well-known program or standard has put there have a real character. */
final class PrivateUse {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    /** By distance from the first; 0 where nothing is known. */
    private static final int[] MEANINGS = meanings();

    private PrivateUse() {}

    static boolean is(char character) {
        return character >= FIRST && character <= LAST;
    }

    static boolean isKnown(char character) {
        return is(character) && MEANINGS[character - FIRST] != 0;
    }

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text with real characters for all that are known; the others stay. */
    static String replaceKnown(String text) {
        if (!isIn(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            replaced.appendCodePoint(isKnown(c) ? MEANINGS[c - FIRST] : c);
        }
        return replaced.toString();
    }

    private static int[] meanings() {
        int[] meanings = new int[LAST - FIRST + 1];
        for (Row row : Table.ofResource(PrivateUse.class, "private-use.tsv").rows()) {
            int first = Integer.parseInt(row.require("first"), 16) - FIRST;
            int[] characters = row.require("characters").codePoints().toArray();
            System.arraycopy(characters, 0, meanings, first, characters.length);
        }
        // A table cannot hold the ideographic space: the ends of its cells are stripped.
        meanings['\uE5E5' - FIRST] = '\u3000';
        return meanings;
    }
}
