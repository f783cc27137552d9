package org.tongwen.api.search.query.syntax;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongwen.api.search.query.syntax.Node.All;
import org.tongwen.api.search.query.syntax.Node.Any;
import org.tongwen.api.search.query.syntax.Node.Attribute;
import org.tongwen.api.search.query.syntax.Node.Near;
import org.tongwen.api.search.query.syntax.Node.Not;
import org.tongwen.api.search.query.syntax.Node.Numbered;
import org.tongwen.api.search.query.syntax.Node.Prefix;
import org.tongwen.api.search.query.syntax.Node.Required;
import org.tongwen.api.search.query.syntax.Node.Sequence;
import org.tongwen.api.search.query.syntax.Node.Text;

/** Walks through the tree of a query. */
public final class Nodes {

    private Nodes() {}

    /** Returns the leaves that a document is to have, from left to right; what is excluded is not among them. */
    public static List<Node> wanted(Node root) {
        return leaves(root).toList();
    }

    /** Returns the texts among the leaves that a document is to have. */
    public static List<Text> texts(Node root) {
        return leaves(root)
                .flatMap(leaf -> leaf instanceof Text text ? Stream.of(text) : Stream.empty())
                .toList();
    }

    /** Returns the tree with each wanted text replaced; what is excluded, or near something, is taken at its word. */
    public static Node map(Node root, Function<Text, Node> replacement) {
        return switch (root) {
            case Text text -> replacement.apply(text);
            case Sequence sequence -> new Sequence(map(sequence.nodes(), replacement));
            case All all -> new All(map(all.nodes(), replacement));
            case Any any -> new Any(map(any.nodes(), replacement));
            case Required required -> new Required(map(required.node(), replacement));
            case Not not -> not;
            case Near near -> near;
            case Prefix prefix -> prefix;
            case Numbered numbered -> numbered;
            case Attribute attribute -> attribute;
        };
    }

    private static List<Node> map(List<Node> nodes, Function<Text, Node> replacement) {
        return nodes.stream().map(node -> map(node, replacement)).toList();
    }

    private static Stream<Node> leaves(Node node) {
        return switch (node) {
            case Sequence sequence -> sequence.nodes().stream().flatMap(Nodes::leaves);
            case All all -> all.nodes().stream().flatMap(Nodes::leaves);
            case Any any -> any.nodes().stream().flatMap(Nodes::leaves);
            case Required required -> leaves(required.node());
            case Near near -> Stream.concat(Stream.of(near), Stream.concat(leaves(near.left()), leaves(near.right())));
            case Not not -> Stream.empty();
            case Text text -> Stream.of(text);
            case Prefix prefix -> Stream.of(prefix);
            case Numbered numbered -> Stream.of(numbered);
            case Attribute attribute -> Stream.of(attribute);
        };
    }
}
