package org.tongwen.model.citation;

import java.util.Locale;
import org.tongwen.model.script.ScriptFolding;

/**
 * A reference to another document.
 *
 * @param text the document's number in canonical form, or its title without the brackets around it, in the script of the text
 */
public record Citation(Kind kind, String text) {

    /** What the document is called by. */
    public enum Kind {
        NUMBER,
        TITLE;

        /** Returns the id used in the index and in the API, such as {@code number}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Citation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a citation needs a number or a title");
        }
    }

    /** Returns the form by which the cited document is found in either script. */
    public String folded() {
        return ScriptFolding.standard().fold(text);
    }
}
