package org.tongwen.api.search.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongwen.api.search.difference.DifferingPassage.Kind;
import org.tongwen.api.search.difference.DifferingPassage.Side;
import org.tongwen.api.search.paragraph.Span;

/** Compares two passages token by token. */
final class TokenDifferences {

    /** One character that is the same between two changes says nothing, and makes both hard to read. */
    private static final int SHORTEST_EQUAL = 2;

    private TokenDifferences() {}

    static DifferingPassage between(Stretch from, Stretch to) {
        List<Token> before = Token.of(from.text());
        List<Token> after = Token.of(to.text());
        List<Edit> edits = Edit.between(texts(before), texts(after), SHORTEST_EQUAL);
        return new DifferingPassage(
                Kind.CHANGED,
                Side.of(from, pieces(from.text(), before, edits, edit -> new Span(edit.from(), edit.fromEnd()))),
                Side.of(to, pieces(to.text(), after, edits, edit -> new Span(edit.to(), edit.toEnd()))));
    }

    /** White space beside what differs is no part of it. */
    private static List<Piece> pieces(String text, List<Token> tokens, List<Edit> edits, Function<Edit, Span> side) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Edit edit : edits) {
            Span differing = side.apply(edit);
            if (differing.start() < differing.end()) {
                int start = tokens.get(differing.start()).start();
                int end = tokens.get(differing.end() - 1).end();
                add(pieces, text.substring(done, start), false);
                add(pieces, text.substring(start, end), true);
                done = end;
            }
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean differs) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, differs));
        }
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::folded).toList();
    }
}
