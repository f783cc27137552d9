package org.tongwen.api.web.json;

import java.util.List;

/**
 * What a query finds as it was typed, in Simplified and in Traditional script.
 *
 * @param differences what is not the same in all three: {@code exact}, {@code all}, {@code any}, {@code total}, {@code first}
 */
public record EquivalenceJson(
        boolean equal, List<String> differences, Answer typed, Answer simplified, Answer traditional) {

    /**
     * What one form finds.
     *
     * @param total documents that match by the reading that {@code match} says was used
     * @param first the ids of the first documents, in order
     */
    public record Answer(String q, DocumentsJson.Total total, Match match, List<String> first, String indexVersion) {}

    /** How it was read, and how many documents match by each reading. */
    public record Match(String used, DocumentsJson.Totals totals) {}
}
