package org.tongwen.api.search.query.syntax;

import java.text.Normalizer;

/** What single characters of a query mean, of full and half width and of all styles alike. */
final class Characters {

    private Characters() {}

    /** Returns the half-width form of a full-width character. */
    static char plain(char c) {
        boolean fullWidth = c >= '！' && c <= '～';
        return fullWidth ? (char) (c - '！' + '!') : c;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Commas and the like, which part words; between two digits a comma belongs to the number. */
    static boolean isSeparator(String text, int at) {
        char c = plain(text.charAt(at));
        boolean inNumber = c == ',' && isDigit(text, at - 1) && isDigit(text, at + 1);
        return !inNumber && (c == ',' || c == ';' || c == '、');
    }

    /** Returns the characters of which one closes the quote that this one opens; nothing if it is no quote. */
    static String closing(char c) {
        return switch (c) {
            case '"', '＂', '“', '”', '„', '‟', '«', '»' -> "\"＂“”„‟«»";
            case '「', '」' -> "」";
            case '『', '』' -> "』";
            default -> "";
        };
    }

    static boolean isOpening(char c) {
        return plain(c) == '(';
    }

    static boolean isClosing(char c) {
        return plain(c) == ')';
    }

    /** Returns a word in half width and composed form, as operators are compared. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
