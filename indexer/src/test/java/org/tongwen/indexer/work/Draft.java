package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text that is being edited. */
record Draft(String title, String body) {

    static Draft of(String title, List<String> paragraphs) {
        return new Draft(title, String.join("\n", paragraphs));
    }

    /** Returns the paragraphs that hold anything, in a list that may be changed. */
    List<String> paragraphs() {
        return new ArrayList<>(body.lines().filter(line -> !line.isBlank()).toList());
    }

    Draft withTitle(String changed) {
        return new Draft(changed, body);
    }

    Draft withBody(String changed) {
        return new Draft(title, changed);
    }

    /** Edits title and body alike. */
    Draft map(UnaryOperator<String> edit) {
        return new Draft(edit.apply(title), edit.apply(body));
    }
}
