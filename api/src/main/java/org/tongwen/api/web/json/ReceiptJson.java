package org.tongwen.api.web.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody needs to make a search again and to learn what has changed: to be kept, and to be sent to {@code POST /receipts/verify}.
 *
 * @param at when it was made
 * @param program the version of the program
 * @param searches what was searched; of counts over time, each query
 * @param dictionaries hashes of the dictionaries by which queries are read, by their names
 * @param indexVersion changes whenever what can be found changes
 * @param sentences for the section on methods of a paper, by the tag of the language: {@code zh-Hans}, {@code zh-Hant}, {@code en}
 */
public record ReceiptJson(
        Instant at,
        String program,
        List<Search> searches,
        Map<String, String> dictionaries,
        String indexVersion,
        Map<String, String> sentences) {

    /**
     * A search.
     *
     * @param parameters those of a list of documents that finds the same, by name: the query, the reading that was used as
     *     {@code match}, the filters by codes
     * @param readAs the query with every operator and bracket
     * @param counted what the total counts: {@code document}, {@code work} or {@code occurrence}
     * @param total how many there are
     * @param fingerprint of the documents that match: their number, and sums that change with the text, the facts and the source of any
     * @param expansions what else was looked for
     */
    public record Search(
            Map<String, List<String>> parameters,
            String readAs,
            String counted,
            long total,
            String fingerprint,
            List<DocumentsJson.Expansion> expansions) {}
}
