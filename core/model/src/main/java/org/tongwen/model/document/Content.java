package org.tongwen.model.document;

import java.util.Set;
import org.tongwen.model.script.Script;

/**
 * The text of a document, cleaned of page chrome, its script untouched.
 *
 * @param title empty if the document has none
 * @param body paragraphs separated by {@code \n}; empty if only the title is known
 * @param damage what is broken in it and could not be repaired
 */
public record Content(String title, String body, Script script, Set<Damage> damage) {

    public Content {
        damage = Set.copyOf(damage);
        if (title.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("a document needs a title or a body");
        }
    }
}
