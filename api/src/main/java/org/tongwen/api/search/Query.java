package org.tongwen.api.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text as typed; blank for all documents
 * @param expand what is looked for beside what was typed; nothing where the match is {@link Match#EXACT}
 * @param unexpanded folded names that are not looked for all the same
 */
public record Query(String text, Match match, Scope scope, Set<Expand> expand, Set<String> unexpanded) {

    /** What is looked for beside what was typed, unless something else is asked. */
    public static final Set<Expand> DEFAULT_EXPAND = Set.of(Expand.SYNONYMS);

    /** The parameter that turns one of them off, by its name. */
    public static final String WITHOUT_EXPANSION = "without_expansion";

    /** The longest text that is accepted, in characters: each costs several clauses, of which Elasticsearch takes so many. */
    public static final int MAX_LENGTH = 500;

    public Query {
        expand = Set.copyOf(expand);
        unexpanded = Collections.unmodifiableSet(new LinkedHashSet<>(unexpanded));
    }

    /** A question in which whatever {@code expand} adds is looked for. */
    public Query(String text, Match match, Scope scope, Set<Expand> expand) {
        this(text, match, scope, expand, Set.of());
    }

    /** Other ways of saying the same. */
    public enum Expand {
        /** Abbreviations and their long forms, numbers in figures and in characters. */
        SYNONYMS,
        /** The words of the other side of the strait. */
        VOCABULARY;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the same question about another text. */
    public Query withText(String other) {
        return new Query(other, match, scope, expand, unexpanded);
    }

    /** How much of the text a document must have. */
    public enum Match {
        /** Every part, verbatim or all its words; any word where that finds nothing, or where a question was asked. */
        AUTO,
        /** Every part, verbatim or all its words. */
        ALL,
        /** Any word. */
        ANY,
        /** Every part, verbatim and as it was typed. */
        EXACT;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the text is looked for. */
    public enum Scope {
        ALL,
        TITLE,
        BODY;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
