package org.tongwen.api.search.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tongwen.api.search.difference.DifferingPassage.Kind;
import org.tongwen.api.search.difference.DifferingPassage.Side;

/** Compares two passages token by token. */
final class TokenDifferences {

    /** One character that is the same between two changes says nothing, and makes both hard to read. */
    private static final int SHORTEST_EQUAL = 2;

    private TokenDifferences() {}

    static DifferingPassage between(Stretch from, Stretch to) {
        List<Token> before = Token.of(from.text());
        List<Token> after = Token.of(to.text());
        List<int[]> removed = new ArrayList<>();
        List<int[]> added = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        texts(before), texts(after), new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            join(removed, added, range(delta.getSource()), range(delta.getTarget()));
        }
        return new DifferingPassage(
                Kind.CHANGED,
                Side.of(from, pieces(from.text(), before, removed)),
                Side.of(to, pieces(to.text(), after, added)));
    }

    private static void join(List<int[]> removed, List<int[]> added, int[] source, int[] target) {
        boolean near = !removed.isEmpty()
                && source[0] - removed.getLast()[1] < SHORTEST_EQUAL
                && target[0] - added.getLast()[1] < SHORTEST_EQUAL;
        if (near) {
            removed.getLast()[1] = source[1];
            added.getLast()[1] = target[1];
        } else {
            removed.add(source);
            added.add(target);
        }
    }

    private static int[] range(Chunk<String> chunk) {
        return new int[] {chunk.getPosition(), chunk.getPosition() + chunk.size()};
    }

    private static List<Piece> pieces(String text, List<Token> tokens, List<int[]> ranges) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int[] range : ranges) {
            if (range[0] < range[1]) {
                int start = tokens.get(range[0]).start();
                int end = tokens.get(range[1] - 1).end();
                add(pieces, text.substring(done, start), false);
                add(pieces, text.substring(start, end), true);
                done = end;
            }
        }
        add(pieces, text.substring(done), false);
        return Collections.unmodifiableList(pieces);
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
