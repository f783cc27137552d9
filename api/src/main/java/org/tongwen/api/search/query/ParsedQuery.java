package org.tongwen.api.search.query;

import java.util.List;
import org.tongwen.api.search.SearchResult.Expansion;

/**
 * A query as it was read.
 *
 * @param parts what a document must have, each; empty if nothing searchable was typed
 * @param expansions what is looked for beside what was typed
 */
public record ParsedQuery(List<Part> parts, List<Expansion> expansions) {

    public ParsedQuery {
        parts = List.copyOf(parts);
        expansions = List.copyOf(expansions);
    }

    /**
     * A piece of the query between white space, commas or quotes.
     *
     * @param alternatives what was typed, then other ways of saying it
     * @param quoted whether only the verbatim text counts
     */
    public record Part(List<String> alternatives, boolean quoted) {

        public Part {
            alternatives = List.copyOf(alternatives);
        }
    }
}
