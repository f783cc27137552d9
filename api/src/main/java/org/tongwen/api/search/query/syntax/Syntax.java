package org.tongwen.api.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongwen.api.search.QueryNote;

/**
 * What was written.
 *
 * @param root empty if there is nothing to look for
 * @param notes what could not be read as it was written
 */
public record Syntax(Optional<Node> root, List<QueryNote> notes) {

    public Syntax {
        notes = List.copyOf(notes);
    }

    /** Reads any text. */
    public static Syntax of(String text) {
        List<QueryNote> notes = new ArrayList<>();
        Optional<Node> root = new Grammar(new Lexer(text, notes).tokens(), notes).read();
        if (root.isEmpty() && !text.isBlank()) {
            notes.add(new QueryNote(
                    QueryNote.Code.NOTHING_TO_SEARCH, "There is no letter, character or digit to look for."));
        }
        return new Syntax(root, notes);
    }
}
