package org.tongwen.api.search.difference;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.api.search.paragraph.Paragraphs;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;

/**
 * What differs as a whole: a character, or a run of Latin letters or of digits.
 *
 * @param folded how it is compared
 * @param start UTF-16 index in the text
 */
record Token(String folded, int start, int end) {

    /** Cuts a text; white space is no token, as it means nothing between characters. */
    static List<Token> of(String text) {
        FoldedText folded = ScriptFolding.standard().foldWithOffsets(text);
        String characters = folded.text();
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < characters.length()) {
            int end = end(characters, start);
            if (!Paragraphs.isWhite(characters.charAt(start))) {
                tokens.add(new Token(
                        characters.substring(start, end), folded.originalOffset(start), folded.originalOffset(end)));
            }
            start = end;
        }
        return tokens;
    }

    /** Returns what two texts have in common that are written alike: their tokens, one behind the other. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        of(text).forEach(token -> key.append(token.folded));
        return key.toString();
    }

    private static int end(String characters, int start) {
        int end = start + Character.charCount(characters.codePointAt(start));
        Run run = Run.of(characters.charAt(start));
        while (run != Run.NONE && end < characters.length() && Run.of(characters.charAt(end)) == run) {
            end++;
        }
        return end;
    }

    private enum Run {
        LETTERS,
        DIGITS,
        NONE;

        static Run of(char c) {
            if (c >= '0' && c <= '9') {
                return DIGITS;
            }
            return c < 0x250 && Character.isLetter(c) ? LETTERS : NONE;
        }
    }
}
