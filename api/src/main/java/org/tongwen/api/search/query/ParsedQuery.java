package org.tongwen.api.search.query;

import java.util.List;
import java.util.Optional;
import org.tongwen.api.search.QueryNote;
import org.tongwen.api.search.query.expansion.Rewritten;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Nodes;

/**
 * A query as it was read.
 *
 * @param root what a document must have; empty if nothing searchable was typed
 * @param rewritings what is looked for beside what was typed
 * @param question whether it was asked in plain language, so that a document need not have all of it
 * @param notes what could not be read as it was written
 */
public record ParsedQuery(Optional<Node> root, List<Rewritten> rewritings, boolean question, List<QueryNote> notes) {

    public ParsedQuery {
        rewritings = List.copyOf(rewritings);
        notes = List.copyOf(notes);
    }

    /** Returns the texts that a document is to have, from left to right. */
    public List<Node.Text> texts() {
        return root.map(Nodes::texts).orElse(List.of());
    }

    /** Returns whether any word may do where no document has all: not where the operators say what is wanted. */
    public boolean mayRelax() {
        return root.map(ParsedQuery::isPlain).orElse(false);
    }

    private static boolean isPlain(Node node) {
        return switch (node) {
            case Node.Text text -> true;
            case Node.Sequence sequence -> sequence.nodes().stream().allMatch(ParsedQuery::isPlain);
            default -> false;
        };
    }
}
