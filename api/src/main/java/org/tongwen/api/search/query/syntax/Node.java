package org.tongwen.api.search.query.syntax;

import java.util.List;
import org.tongwen.model.number.DocumentNumber;

/** A query as a tree: leaves say what is looked for, branches how they are joined. */
public sealed interface Node {

    /**
     * A piece of text.
     *
     * @param alternatives what was typed, then other ways of saying it
     * @param quoted whether only the verbatim text counts
     */
    record Text(List<String> alternatives, boolean quoted, Target target) implements Node {

        public Text {
            alternatives = List.copyOf(alternatives);
        }

        /** Returns what was typed. */
        public String typed() {
            return alternatives.getFirst();
        }
    }

    /** A Latin word of which only the beginning was typed, with a {@code *} behind it. */
    record Prefix(String start, Target target) implements Node {}

    /** A document number: the document that bears it, and those that name it. */
    record Numbered(String typed, DocumentNumber number) implements Node {}

    /** A value of a field that is no text, of which a part is enough. */
    record Attribute(FieldName field, String value) implements Node {}

    /** Two pieces of text with at most {@code distance} characters between them, in any order, in one paragraph. */
    record Near(Node left, Node right, int distance) implements Node {}

    /** What was typed side by side: joined as the reading of the query says. */
    record Sequence(List<Node> nodes) implements Node {

        public Sequence {
            nodes = List.copyOf(nodes);
        }
    }

    /** All of these, whatever the reading. */
    record All(List<Node> nodes) implements Node {

        public All {
            nodes = List.copyOf(nodes);
        }
    }

    /** At least one of these, whatever the reading. */
    record Any(List<Node> nodes) implements Node {

        public Any {
            nodes = List.copyOf(nodes);
        }
    }

    /** Not this, verbatim. */
    record Not(Node node) implements Node {}

    /** This in any case, even where a looser reading would do without. */
    record Required(Node node) implements Node {}

    /** Where a piece of text is looked for. */
    enum Target {
        /** Where the question as a whole looks. */
        ANYWHERE,
        TITLE,
        BODY
    }
}
