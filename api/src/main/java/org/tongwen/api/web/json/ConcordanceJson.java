package org.tongwen.api.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a concordance.
 *
 * @param nextCursor null at the end
 */
public record ConcordanceJson(
        Meta meta, List<Line> items, @Nullable String nextCursor) {

    /**
     * What is true of the concordance as a whole.
     *
     * @param total occurrences in all documents that match
     * @param documents in how many documents they stand
     * @param works of how many works these are copies
     * @param match how the query was read: {@code exact}, {@code all} or {@code any}
     */
    public record Meta(
            DocumentsJson.Total total,
            long documents,
            long works,
            String match,
            long tookMs,
            String indexVersion,
            ReceiptJson receipt) {}

    /**
     * An occurrence.
     *
     * @param id of the document, as {@code title}, {@code year} and {@code region} are
     * @param part where it stands: {@code title} or {@code body}
     * @param start UTF-16 index of its first character in the title or body
     * @param end UTF-16 index after its last character
     * @param paragraph the number of its paragraph in the body; null in a title
     * @param left what stands before it in the same paragraph
     * @param keyword itself, as it is written there
     * @param right what stands after it in the same paragraph
     * @param permalink on this server, for people
     * @param displayed the script in which it is shown, where it is written otherwise
     */
    public record Line(
            String id,
            String title,
            @Nullable Integer year,
            DocumentJson.@Nullable Region region,
            String part,
            int start,
            int end,
            @Nullable Integer paragraph,
            String left,
            String keyword,
            String right,
            String permalink,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String displayed) {}
}
