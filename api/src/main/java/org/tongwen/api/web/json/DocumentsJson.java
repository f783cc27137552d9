package org.tongwen.api.web.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of documents with totals and facets.
 *
 * @param facets by the id of the field
 * @param partialItems documents that have some of the query but not all, where {@code items} is the whole answer and leaves room on
 *     the page; they are not counted
 * @param nextCursor null at the end
 */
public record DocumentsJson(
        Meta meta,
        Map<String, FacetJson> facets,
        List<DocumentJson> items,
        List<DocumentJson> partialItems,
        @Nullable String nextCursor) {

    /** What is true of the answer as a whole. */
    public record Meta(
            Total total,
            long tookMs,
            QueryJson query,
            Match match,
            List<Expansion> expansions,
            List<HintJson> hints,
            String indexVersion,
            ReceiptJson receipt) {}

    /**
     * A query nearby that finds something, where this one does not.
     *
     * @param kind {@code did_you_mean}, {@code without_part} or {@code without_filter}
     * @param change what replaces a part, the part that is left out, or the parameter that is left out
     * @param q the query to ask
     * @param total how many documents have all of it under the other filters
     */
    public record HintJson(String kind, String change, String q, long total) {}

    /**
     * The query as it was understood.
     *
     * @param readAs with every operator and bracket
     * @param notes what could not be read as it was written
     */
    public record QueryJson(String readAs, List<NoteJson> notes) {}

    /** Something that could not be read as it was written: its {@code code}, and what was made of it. */
    public record NoteJson(String code, String detail) {}

    /**
     * How many documents match.
     *
     * @param relation always {@code eq}: the number is exact
     */
    public record Total(long value, String relation) {}

    /**
     * How the query was read.
     *
     * @param used {@code exact}, {@code all} or {@code any}
     * @param relaxed whether any word was enough, as no document has all of the query or a question was asked
     */
    public record Match(String used, boolean relaxed, Totals totals) {}

    /** Documents that match by each reading, under the same filters. */
    public record Totals(long exact, long all, long any) {}

    /**
     * Something else that was looked for, too.
     *
     * @param kind {@code script}, {@code variant}, {@code synonym}, {@code number} or {@code vocabulary}
     * @param count how many documents of the answer have it
     * @param parameter what turns it off; null if nothing does
     * @param state {@code on}, or {@code off} where it was turned off
     */
    public record Expansion(
            String kind,
            String from,
            String to,
            long count,
            @Nullable String parameter,
            String state) {}

    /** The counted values of one field; {@code other} is the number of values left out. */
    public record FacetJson(List<Value> values, long other) {}

    /**
     * A value of a facet.
     *
     * @param state {@code none}, {@code selected} or {@code excluded}
     * @param parent the value that contains this one; null at the top
     */
    public record Value(
            String value,
            String label,
            long count,
            String state,
            @Nullable String parent) {}
}
