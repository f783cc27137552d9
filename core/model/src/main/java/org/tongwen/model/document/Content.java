package org.tongwen.model.document;

import org.tongwen.model.script.Script;

/**
 * The text of a document, cleaned of page chrome, its script untouched.
 *
 * @param title empty if the document has none
 * @param body paragraphs separated by {@code \n}; empty if only the title is known
 */
public record Content(String title, String body, Script script) {

    public Content {
        if (title.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("a document needs a title or a body");
        }
    }
}
