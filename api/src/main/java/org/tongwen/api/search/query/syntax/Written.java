package org.tongwen.api.search.query.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.tongwen.api.search.query.syntax.Node.Target;

/** Writes the tree of a query with every operator and bracket, so that a reader sees how it was read. */
public final class Written {

    private Written() {}

    /**
     * Returns the query as it was read; reading that again gives the same tree.
     *
     * @param sideBySide how what stands side by side is joined: {@code AND}, {@code OR}, or blank for nothing but a space
     */
    public static String of(Node node, String sideBySide) {
        return switch (node) {
            case Node.Text text -> field(text.target()) + (text.quoted() ? quoted(text.typed()) : text.typed());
            case Node.Prefix prefix -> field(prefix.target()) + prefix.start() + "*";
            case Node.Numbered numbered -> numbered.number().text();
            case Node.Attribute attribute -> attribute.field().id() + ":" + quoted(attribute.value());
            case Node.Near near ->
                of(near.left(), sideBySide) + " NEAR/" + near.distance() + " " + of(near.right(), sideBySide);
            case Node.Sequence sequence -> joined(sequence.nodes(), sideBySide, sideBySide);
            case Node.All all -> joined(all.nodes(), "AND", sideBySide);
            case Node.Any any -> joined(any.nodes(), "OR", sideBySide);
            case Node.Not not -> "NOT " + bracketed(not.node(), sideBySide);
            case Node.Required required -> "+" + bracketed(required.node(), sideBySide);
        };
    }

    private static String joined(List<Node> nodes, String operator, String sideBySide) {
        String delimiter = operator.isBlank() ? " " : " " + operator + " ";
        return nodes.stream().map(node -> bracketed(node, sideBySide)).collect(Collectors.joining(delimiter));
    }

    private static String bracketed(Node node, String sideBySide) {
        boolean compound = node instanceof Node.Sequence || node instanceof Node.All || node instanceof Node.Any;
        return compound ? "(" + of(node, sideBySide) + ")" : of(node, sideBySide);
    }

    private static String field(Target target) {
        return switch (target) {
            case ANYWHERE -> "";
            case TITLE -> FieldName.TITLE.id() + ":";
            case BODY -> FieldName.BODY.id() + ":";
        };
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
