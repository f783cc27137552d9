package org.tongwen.api.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.api.search.QueryNote;
import org.tongwen.api.search.query.syntax.Token.Kind;

/**
 * Cuts a query into words, phrases and operators.
 *
 * <p>A bracket within a word belongs to it if nothing but text stands in it, as in 办法（试行）; a bracket before a word, or with
 * white space in it, groups. Operators are written in capitals, so that no word is taken for one.
 */
final class Lexer {

    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,9}))?");
    private static final String DEFAULT_DISTANCE = "10";

    private final String text;
    private final List<QueryNote> notes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, List<QueryNote> notes) {
        this.text = text;
        this.notes = notes;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Characters.isSpace(c) || Characters.isSeparator(text, at)) {
                at++;
            } else if (!Characters.closing(c).isEmpty()) {
                readPhrase(Characters.closing(c));
            } else if (Characters.isOpening(c)) {
                add(Kind.OPEN, at, at + 1);
            } else if (Characters.isClosing(c)) {
                add(Kind.CLOSE, at, at + 1);
            } else if (isSign()) {
                add(Characters.plain(c) == '+' ? Kind.PLUS : Kind.MINUS, at, at + 1);
            } else {
                readWord();
            }
        }
        return tokens;
    }

    private void add(Kind kind, int start, int end) {
        tokens.add(new Token(kind, text.substring(start, end), start));
        at = end;
    }

    /** A plus or minus that has something right behind it; elsewhere it is punctuation. */
    private boolean isSign() {
        char c = Characters.plain(text.charAt(at));
        boolean sign = c == '+' || c == '-';
        return sign && at + 1 < text.length() && !isEndOfWord(at + 1, c);
    }

    private boolean isEndOfWord(int index, char sign) {
        char next = text.charAt(index);
        return Characters.isSpace(next)
                || Characters.isSeparator(text, index)
                || Characters.isClosing(next)
                || Characters.plain(next) == sign;
    }

    private void readPhrase(String closing) {
        int start = at + 1;
        int end = start;
        while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            notes.add(new QueryNote(
                    QueryNote.Code.UNCLOSED_QUOTE, "The quote that is not closed was read to the end of the query."));
        }
        tokens.add(new Token(Kind.PHRASE, text.substring(start, end), at));
        at = Math.min(end + 1, text.length());
    }

    private void readWord() {
        int start = at;
        int end = at;
        while (end < text.length() && !endsWord(end)) {
            char c = text.charAt(end);
            if (Characters.plain(c) == ':'
                    && FieldName.find(text.substring(start, end)).isPresent()) {
                add(Kind.FIELD, start, end);
                at = end + 1;
                return;
            }
            end = Characters.isOpening(c) ? endOfBracket(end) : end + 1;
        }
        tokens.add(word(text.substring(start, end), start));
        at = end;
    }

    private boolean endsWord(int index) {
        char c = text.charAt(index);
        return Characters.isSpace(c)
                || Characters.isSeparator(text, index)
                || !Characters.closing(c).isEmpty()
                || Characters.isClosing(c)
                || (Characters.isOpening(c) && endOfBracket(index) < 0);
    }

    /** Returns the index after the bracket that opens within a word, or -1 if it does not belong to the word. */
    private int endOfBracket(int opening) {
        for (int i = opening + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isClosing(c)) {
                return i + 1;
            }
            boolean plainText = !Characters.isSpace(c)
                    && !Characters.isOpening(c)
                    && Characters.closing(c).isEmpty();
            if (!plainText) {
                return -1;
            }
        }
        return -1;
    }

    private static Token word(String written, int start) {
        String plain = Characters.plain(written);
        Matcher near = NEAR.matcher(plain);
        if (near.matches()) {
            return new Token(Kind.NEAR, near.group(1) == null ? DEFAULT_DISTANCE : near.group(1), start);
        }
        Kind kind = switch (plain) {
            case "AND", "&&" -> Kind.AND;
            case "OR", "||", "|" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
        return new Token(kind, written, start);
    }
}
