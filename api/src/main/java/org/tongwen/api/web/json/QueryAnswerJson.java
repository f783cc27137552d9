package org.tongwen.api.web.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one of many queries finds.
 *
 * @param total null if it could not be asked
 * @param match how it was read; null if it could not be asked
 * @param facets by the id of the field
 * @param error why it could not be asked; null if it could
 */
public record QueryAnswerJson(
        String q,
        DocumentsJson.@Nullable Total total,
        DocumentsJson.@Nullable Match match,
        Map<String, DocumentsJson.FacetJson> facets,
        @Nullable String error) {

    /** Returns the line of a query that could not be asked. */
    public static QueryAnswerJson refused(String query, String error) {
        return new QueryAnswerJson(query, null, null, Map.of(), error);
    }
}
