package org.tongwen.api.web.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the searches of a receipt find the same now, and what has changed if not.
 *
 * @param same whether each finds the same documents in the same state, and counts the same
 * @param searches in the order of the receipt
 * @param dictionaries those that are not the same, by which queries are read
 * @param program the version of the program; null if it is the same
 * @param indexVersion that of now
 * @param sentences of the receipt, for the section on methods of a paper, by the tag of the language
 */
public record VerificationJson(
        boolean same,
        List<Search> searches,
        List<Dictionary> dictionaries,
        @Nullable Dictionary program,
        String indexVersion,
        Map<String, String> sentences) {

    /** Something that has another edition now; {@code then} is null if it was not named. */
    public record Dictionary(String name, @Nullable String then, String now) {}

    /**
     * A search that was made again.
     *
     * @param parameters those of the receipt
     * @param same whether it finds the same documents in the same state, and counts the same
     * @param then what the receipt says
     * @param now what it finds now
     * @param thenReadNow what it would have found then with the dictionaries of now; of a sample, all that it was drawn from; null if the
     *     index was made later
     * @param reasons why it is not the same: {@code documents}, {@code dictionaries}, {@code copies} (the same documents are
     *     grouped into other works), {@code index_newer} (the index was made later, and cannot tell which documents changed), {@code
     *     unknown} (documents were being written when the receipt was made)
     * @param changes how many documents were {@code added}, {@code altered}, {@code found}, {@code lost}, {@code removed}
     * @param documents those documents, by id; no more than 1,000
     * @param complete whether the numbers of changes are: no more than 20,000 are looked for
     * @param expansions what else is looked for now and was not then, or the other way round
     */
    public record Search(
            Map<String, List<String>> parameters,
            boolean same,
            Found then,
            Found now,
            @Nullable Found thenReadNow,
            List<String> reasons,
            Map<String, Long> changes,
            List<DocumentChange> documents,
            boolean complete,
            List<ExpansionChange> expansions) {}

    /**
     * What was found.
     *
     * @param total how many documents or works; null where they, or occurrences, were not counted again
     * @param fingerprint of the documents
     */
    public record Found(@Nullable Long total, String fingerprint) {}

    /**
     * What has become of a document.
     *
     * @param change {@code added}, {@code altered} (found then and now, but another), {@code found} (only since it was changed), {@code
     *     lost} (no more since it was changed) or {@code removed}
     * @param cause {@code content} (indexed with another text or other values), {@code correction} (by hand) or {@code program} (a newer
     *     one reads the same text in another way); null where it was added or removed
     * @param at when
     */
    public record DocumentChange(
            String id,
            String title,
            String change,
            @Nullable String cause,
            Instant at) {}

    /** An expansion that is {@code new} or {@code gone}. */
    public record ExpansionChange(String change, String kind, String from, String to) {}
}
