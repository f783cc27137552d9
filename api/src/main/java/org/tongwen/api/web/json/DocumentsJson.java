package org.tongwen.api.web.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of documents with totals and facets.
 *
 * @param facets by the id of the field
 * @param nextCursor null at the end
 */
public record DocumentsJson(
        Meta meta,
        Map<String, FacetJson> facets,
        List<DocumentJson> items,
        @Nullable String nextCursor) {

    /** What is true of the answer as a whole. */
    public record Meta(Total total, long tookMs, Match match, List<Expansion> expansions, String indexVersion) {}

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
     * @param relaxed whether no document has all of the query, so that any word was enough
     */
    public record Match(String used, boolean relaxed, Totals totals) {}

    /** Documents that match by each reading, under the same filters. */
    public record Totals(long exact, long all, long any) {}

    /** Something else that was looked for, too, and the parameter that turns it off. */
    public record Expansion(String kind, String from, String to, String parameter) {}

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
