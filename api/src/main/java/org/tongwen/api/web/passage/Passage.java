package org.tongwen.api.web.passage;

import java.util.List;
import org.tongwen.api.search.paragraph.Span;

/**
 * A passage that was found.
 *
 * @param occurrences in how many places the words stand that were asked for; 1 where none were
 * @param differences from what was asked for; empty if it stands as it was quoted
 */
public record Passage(Span span, int occurrences, List<Difference> differences) {

    /** What is not as it was asked for. */
    public enum Difference {
        /** It stands elsewhere. */
        POSITION("position"),
        /** It is written with other variants, of the other script or another width. */
        SCRIPT("script"),
        /** The text has another hash. */
        TEXT("text");

        private final String id;

        Difference(String id) {
            this.id = id;
        }

        /** Returns the id used in the API. */
        public String id() {
            return id;
        }
    }

    public Passage {
        differences = List.copyOf(differences);
    }
}
