package org.tongwen.api.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param total how many documents or works match, exactly
 * @param partial what has some of the query but not all, where {@code hits} is the whole answer and leaves room on the page; not
 *     counted in the total
 * @param nextCursor where the next page begins; null at the end
 */
public record SearchResult(
        long total,
        Matching matching,
        List<Facet> facets,
        List<Hit> hits,
        List<Hit> partial,
        @Nullable String nextCursor,
        Index index) {

    public SearchResult {
        facets = List.copyOf(facets);
        hits = List.copyOf(hits);
        partial = List.copyOf(partial);
    }

    /**
     * What was asked.
     *
     * @param version changes whenever what can be found changes
     * @param tookMillis how long it took to search
     */
    public record Index(String version, long tookMillis) {}

    /**
     * How the query was read, and what stricter and looser readings would find under the same filters.
     *
     * @param used the reading that was used; never {@code AUTO}
     * @param relaxed whether {@code AUTO} was content with any word, as no document has all or a question was asked
     * @param set the documents that match, also where works are counted
     * @param readAs the query with every operator and bracket; blank without one
     * @param notes what could not be read as it was written
     * @param hints what else could be asked, where no document has all of the query
     */
    public record Matching(
            Query.Match used,
            boolean relaxed,
            Totals totals,
            DocumentSet set,
            List<Expansion> expansions,
            String readAs,
            List<QueryNote> notes,
            List<Hint> hints) {

        public Matching {
            expansions = List.copyOf(expansions);
            notes = List.copyOf(notes);
            hints = List.copyOf(hints);
        }

        /** Returns the expansions without those that were turned off. */
        public List<Expansion> lookedFor() {
            return expansions.stream().filter(Expansion::on).toList();
        }
    }

    /**
     * A query nearby that finds something.
     *
     * @param change what is changed: the part or the filter that is left out, or the part that may have been meant
     * @param query the query to ask; the filters stay as they are but for one that is left out
     * @param total how many documents have all of it
     */
    public record Hint(HintKind kind, String change, String query, long total) {}

    /** How a hint changes the query. */
    public enum HintKind {
        /** A part is replaced by something like it that the collection has. */
        DID_YOU_MEAN,
        /** A part is left out. */
        WITHOUT_PART,
        /** A filter is left out. */
        WITHOUT_FILTER;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Documents by reading, from the strictest to the loosest. */
    public record Totals(long exact, long all, long any) {}

    /**
     * Something else that was looked for, too.
     *
     * @param kind why it means the same: {@code script}, {@code variant}, {@code synonym}, {@code number} or {@code vocabulary}
     * @param count how many documents of the answer have it
     * @param parameter what turns it off, as it is written in a URL; null if nothing does
     * @param on whether it was looked for, or turned off
     */
    public record Expansion(
            String kind,
            String from,
            String to,
            long count,
            @Nullable String parameter,
            boolean on) {}

    /**
     * A document that matches.
     *
     * @param score null where the order is not by relevance
     * @param why what the score is made of, the weightiest first; empty if nobody asked
     */
    public record Hit(StoredDocument document, @Nullable Double score, Highlights highlights, List<Reason> why) {

        public Hit {
            why = List.copyOf(why);
        }
    }

    /** Passages in HTML: text escaped, matches within {@code <mark>}. */
    public record Highlights(List<String> title, List<String> body) {

        public Highlights {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }
    }
}
