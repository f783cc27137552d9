package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a query finds in each group.
 *
 * @param query how it was understood
 * @param nextCursor null at the end
 */
public record GroupsJson(
        Meta meta,
        String q,
        DocumentsJson.QueryJson query,
        DocumentsJson.Match match,
        List<GroupJson> groups,
        @Nullable String nextCursor) {

    /**
     * What is true of the answer as a whole.
     *
     * @param total how many documents or works match, each counted once, in whichever groups it is
     * @param countBy {@code document} or {@code work}
     * @param by the fields that make the groups, in the order of {@code keys}
     * @param groups how many there are on all pages
     * @param sort {@code count} or {@code key}
     */
    public record Meta(
            DocumentsJson.Total total,
            String countBy,
            List<String> by,
            long groups,
            String sort,
            List<Warning> warnings,
            long tookMs,
            String indexVersion,
            ReceiptJson receipt) {}

    /** Something to know of the numbers: its {@code code}, and what it means. */
    public record Warning(String code, String detail) {}

    /**
     * The documents that have the same values.
     *
     * @param keys a value of each field
     * @param count how many of them match
     * @param all how many there are under the same filters, without the query
     * @param share {@code count} of {@code all}
     * @param thin whether {@code all} is less than 30, so that the share tells little
     */
    public record GroupJson(
            List<Key> keys, long count, long all, @Nullable Double share, boolean thin) {}

    /**
     * What the documents of a group have in common.
     *
     * @param value as the filter of this field takes it; {@code unknown} of those that have none
     * @param label what it is called
     * @param parent the value that contains this one; null at the top
     */
    public record Key(
            String field,
            String value,
            String label,
            @Nullable String parent) {}
}
