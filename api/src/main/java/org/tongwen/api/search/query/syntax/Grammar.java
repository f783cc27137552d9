package org.tongwen.api.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.QueryNote;
import org.tongwen.api.search.query.syntax.Node.Target;
import org.tongwen.api.search.query.syntax.Token.Kind;

/**
 * Builds the tree of a query. NOT binds most tightly, then NEAR, what stands side by side, AND, and OR; what cannot be read
 * is left out with a note, so that any text is a query.
 */
final class Grammar {

    /** Deeper brackets are passed over: each may nest four conditions, of which Elasticsearch takes thirty within each other. */
    private static final int DEEPEST = 5;

    private static final int LARGEST_DISTANCE = 90;

    private final List<Token> tokens;
    private final List<QueryNote> notes;
    private int at;
    private int depth;

    Grammar(List<Token> tokens, List<QueryNote> notes) {
        this.tokens = tokens;
        this.notes = notes;
    }

    /** Returns the tree; empty if there is nothing to look for. */
    Optional<Node> read() {
        List<Node> pieces = new ArrayList<>();
        while (at < tokens.size()) {
            Node piece = any(Target.ANYWHERE);
            if (piece != null) {
                pieces.add(piece);
            }
            if (skip(Kind.CLOSE)) {
                note(QueryNote.Code.UNMATCHED_BRACKET, "A closing bracket without an opening one was passed over.");
            }
        }
        return Optional.ofNullable(Branches.joined(pieces, Node.Sequence::new));
    }

    private @Nullable Node any(Target target) {
        List<Node> alternatives = new ArrayList<>();
        do {
            addOperand(alternatives, all(target), Kind.OR);
        } while (skip(Kind.OR));
        return Branches.joined(alternatives, Node.Any::new);
    }

    private @Nullable Node all(Target target) {
        List<Node> parts = new ArrayList<>();
        do {
            addOperand(parts, sequence(target), Kind.AND);
        } while (skip(Kind.AND));
        return Branches.joined(parts, Node.All::new);
    }

    /** An operator needs something on both sides; what stands alone is read without it. */
    private void addOperand(List<Node> operands, @Nullable Node operand, Kind operator) {
        boolean first =
                operands.isEmpty() && !(at < tokens.size() && tokens.get(at).is(operator));
        if (operand != null) {
            operands.add(operand);
        } else if (!first) {
            note(QueryNote.Code.STRAY_OPERATOR, "An " + operator + " with nothing on one side was passed over.");
        }
    }

    private @Nullable Node sequence(Target target) {
        List<Node> parts = new ArrayList<>();
        while (at < tokens.size() && !isBetween(tokens.get(at))) {
            Node part = near(target);
            if (part != null && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return Branches.joined(parts, Node.Sequence::new);
    }

    private static boolean isBetween(Token token) {
        return token.is(Kind.CLOSE) || token.is(Kind.AND) || token.is(Kind.OR);
    }

    private @Nullable Node near(Target target) {
        Node left = signed(target);
        while (at < tokens.size() && tokens.get(at).is(Kind.NEAR)) {
            int distance = distance(tokens.get(at++));
            Node right = at < tokens.size() && !isBetween(tokens.get(at)) ? signed(target) : null;
            left = near(left, right, distance);
        }
        return left;
    }

    private int distance(Token near) {
        int distance = Integer.parseInt(near.text());
        if (distance > LARGEST_DISTANCE) {
            note(
                    QueryNote.Code.DISTANCE_LIMITED,
                    "NEAR/" + distance + " was read as NEAR/" + LARGEST_DISTANCE + ", the largest distance.");
        }
        return Math.min(distance, LARGEST_DISTANCE);
    }

    private @Nullable Node near(@Nullable Node left, @Nullable Node right, int distance) {
        if (left == null || right == null) {
            note(QueryNote.Code.STRAY_OPERATOR, "A NEAR with nothing on one side was passed over.");
            return left == null ? right : left;
        }
        if (left instanceof Node.Text && right instanceof Node.Text) {
            return new Node.Near(left, right, distance);
        }
        note(QueryNote.Code.NEAR_WITHOUT_TEXT, "NEAR takes a word or phrase on both sides, so it was read as AND.");
        return Branches.both(left, right);
    }

    private @Nullable Node signed(Target target) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case NOT, MINUS -> operand(target, token, Branches::not);
            case PLUS -> operand(target, token, Branches::required);
            default -> primary(target);
        };
    }

    private @Nullable Node operand(Target target, Token sign, UnaryOperator<Node> wrap) {
        at++;
        Node operand = at < tokens.size() && !isBetween(tokens.get(at)) ? signed(target) : null;
        if (operand == null) {
            note(QueryNote.Code.STRAY_OPERATOR, "A '" + sign.text() + "' with nothing behind it was passed over.");
        }
        return operand == null ? null : wrap.apply(operand);
    }

    private @Nullable Node primary(Target target) {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case OPEN -> group(target);
            case FIELD -> field(token);
            case PHRASE -> Leaves.phrase(token.text(), target);
            case WORD -> {
                if (Leaves.hasStrayWildcard(token.text())) {
                    note(
                            QueryNote.Code.STRAY_WILDCARD,
                            "A * stands for the end of a word of Latin letters or digits; elsewhere parts of words are found anyway.");
                }
                yield Leaves.word(token.text(), target);
            }
            case NEAR -> {
                note(QueryNote.Code.STRAY_OPERATOR, "A NEAR with nothing on one side was passed over.");
                yield null;
            }
            case CLOSE, AND, OR, NOT, PLUS, MINUS -> throw new IllegalStateException("no operand: " + token);
        };
    }

    private @Nullable Node group(Target target) {
        if (depth == DEEPEST) {
            note(QueryNote.Code.TOO_DEEP, "Brackets deeper than " + DEEPEST + " were passed over.");
            return null;
        }
        depth++;
        Node content = any(target);
        depth--;
        if (!skip(Kind.CLOSE)) {
            note(QueryNote.Code.UNMATCHED_BRACKET, "A bracket that is not closed was read to the end of the query.");
        }
        return content;
    }

    private @Nullable Node field(Token token) {
        Token next = at < tokens.size() ? tokens.get(at) : null;
        FieldName name = FieldName.find(token.text()).orElseThrow();
        boolean isText = name == FieldName.TITLE || name == FieldName.BODY;
        if (next != null && (next.is(Kind.WORD) || next.is(Kind.PHRASE) || (isText && next.is(Kind.OPEN)))) {
            return switch (name) {
                case TITLE -> primary(Target.TITLE);
                case BODY -> primary(Target.BODY);
                case AGENCY, NUMBER -> Leaves.attribute(name, tokens.get(at++).text());
            };
        }
        note(QueryNote.Code.EMPTY_FIELD, "'" + token.text() + ":' with nothing to look for behind it was passed over.");
        return null;
    }

    private boolean skip(Kind kind) {
        boolean there = at < tokens.size() && tokens.get(at).is(kind);
        at += there ? 1 : 0;
        return there;
    }

    private void note(QueryNote.Code code, String detail) {
        QueryNote note = new QueryNote(code, detail);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
