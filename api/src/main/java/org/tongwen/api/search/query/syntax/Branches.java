package org.tongwen.api.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes branches of nodes, no more of them than the meaning needs. */
final class Branches {

    private Branches() {}

    /** Signs before signs do not nest: twice excluded is wanted. */
    static Node not(Node operand) {
        return switch (operand) {
            case Node.Not not -> not.node();
            case Node.Required required -> new Node.Not(required.node());
            default -> new Node.Not(operand);
        };
    }

    static Node required(Node operand) {
        boolean signed = operand instanceof Node.Not || operand instanceof Node.Required;
        return signed ? operand : new Node.Required(operand);
    }

    /** What is already required together goes on, and does not nest. */
    static Node both(Node left, Node right) {
        List<Node> both = new ArrayList<>(left instanceof Node.All all ? all.nodes() : List.of(left));
        both.add(right);
        return new Node.All(both);
    }

    /** Returns null for no nodes, and a single one as it is. */
    static @Nullable Node joined(List<Node> nodes, Function<List<Node>, Node> join) {
        return switch (nodes.size()) {
            case 0 -> null;
            case 1 -> nodes.getFirst();
            default -> join.apply(nodes);
        };
    }
}
