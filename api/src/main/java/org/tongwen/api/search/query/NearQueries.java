package org.tongwen.api.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongwen.api.search.SearchResult.HintKind;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Written;

/** Queries that differ from one by a single part: left out, or replaced by what may have been meant. */
public final class NearQueries {

    private static final int MAX_PARTS = 8;

    private NearQueries() {}

    /**
     * A query nearby.
     *
     * @param change the part that is left out, or what replaces it
     */
    public record NearQuery(HintKind kind, String change, Node root) {

        /** Returns the query as one would type it. */
        public String typed() {
            return Written.of(root, "");
        }
    }

    /**
     * Returns the queries near this one.
     *
     * @param meant what somebody who typed a text may have meant, the likeliest first
     */
    public static List<NearQuery> of(Node root, Function<String, List<String>> meant) {
        List<Node> parts = root instanceof Node.Sequence sequence ? sequence.nodes() : List.of(root);
        List<NearQuery> queries = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.size(), MAX_PARTS); i++) {
            if (parts.get(i) instanceof Node.Text text) {
                for (String other : meant.apply(text.typed())) {
                    Node replaced = new Node.Text(List.of(other), text.quoted(), text.target());
                    queries.add(new NearQuery(HintKind.DID_YOU_MEAN, other, with(parts, i, List.of(replaced))));
                }
            }
            if (parts.size() > 1) {
                String dropped = Written.of(parts.get(i), "");
                queries.add(new NearQuery(HintKind.WITHOUT_PART, dropped, with(parts, i, List.of())));
            }
        }
        return queries;
    }

    private static Node with(List<Node> parts, int at, List<Node> replacement) {
        List<Node> changed = new ArrayList<>(parts);
        changed.remove(at);
        changed.addAll(at, replacement);
        return changed.size() == 1 ? changed.getFirst() : new Node.Sequence(changed);
    }
}
