package org.tongwen.api.web.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two sets of documents, side by side.
 *
 * @param facets by the id of the field
 */
public record ComparisonJson(
        Meta meta, SetJson a, SetJson b, Map<String, ComparedFacetJson> facets, Distinctive distinctive) {

    /**
     * What is true of the answer as a whole.
     *
     * @param both how many are in both sets
     * @param countBy what totals and facets count: {@code document}, or {@code work}
     */
    public record Meta(
            DocumentsJson.Total both, String countBy, long tookMs, String indexVersion, ReceiptJson receipt) {}

    /**
     * One of the sets.
     *
     * @param query how it was understood
     */
    public record SetJson(
            String q, DocumentsJson.Total total, DocumentsJson.QueryJson query, DocumentsJson.Match match) {}

    /**
     * The values of one field.
     *
     * @param other how many values are left out
     */
    public record ComparedFacetJson(List<ComparedValue> values, int other) {}

    /**
     * A value, and how much of each set has it.
     *
     * @param parent the value that contains this one; null at the top
     */
    public record ComparedValue(
            String value, String label, @Nullable String parent, ComparedPart a, ComparedPart b) {}

    /**
     * Part of a set.
     *
     * @param share {@code count} of the total of the set; 0 of nothing
     */
    public record ComparedPart(long count, double share) {}

    /**
     * The words that tell the sets apart, counted in documents; {@code elsewhere} is the other set.
     *
     * @param a those that are typical of the first set, the surest first
     * @param b those that are typical of the second
     */
    public record Distinctive(List<TermsJson.Item> a, List<TermsJson.Item> b) {}
}
