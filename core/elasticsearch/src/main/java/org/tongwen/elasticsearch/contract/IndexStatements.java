package org.tongwen.elasticsearch.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document states, as it is stored: named clusters, programmes, targets and results in figures.
 *
 * @param clusters ids of the named clusters that it names
 * @param programmes ids of the programmes that it names
 * @param proposed names of clusters that the registry does not know
 * @param figures in the order of the text
 * @param evidence where each cluster and programme is named first
 */
public record IndexStatements(
        List<String> clusters,
        List<String> programmes,
        List<String> proposed,
        List<StoredFigure> figures,
        List<IndexDocument.StoredEvidence> evidence) {

    /** What a document states that states nothing. */
    public static final IndexStatements NONE =
            new IndexStatements(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A figure, with all that it is found by.
     *
     * @param key the id of the document, {@code #}, and which figure of its text it is, from {@code 00001}
     * @param value the lower end of a range
     * @param upTo the upper end of a range
     * @param period as the API writes it: {@code 2025}, {@code 2021/2025}, {@code 2022-H1}
     * @param regions codes of what it is about, with all that contain them; the document's main region if the text names none
     * @param industries ids of what it is about, with their sectors
     * @param clusters ids of what it is about
     * @param datedOn the best known date of the document, for sorting
     * @param question equal for figures that say the same of the same subject and period, so that only one can be right; null
     *     if it is not clear enough of what they speak
     */
    public record StoredFigure(
            String key,
            String metric,
            String kind,
            String comparator,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            String unit,
            @Nullable String period,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String subjectKind,
            List<String> regions,
            List<String> industries,
            List<String> clusters,
            @Nullable LocalDate datedOn,
            @Nullable String question,
            Wording wording) {}

    /**
     * How the text words a figure; indices are those of UTF-16 in the body.
     *
     * @param amount the number and its unit
     * @param comparator empty if no word says how the figure stands to its value
     * @param period from which the period was read
     * @param shareOf what a share is a part of
     * @param rule by which target and result were told apart
     * @param start of the amount
     * @param end after the amount
     * @param quote the sentence that it stands in, or what stands around it where that is long
     */
    public record Wording(
            String amount,
            String comparator,
            @Nullable String subject,
            @Nullable String period,
            @Nullable String shareOf,
            String rule,
            int start,
            int end,
            IndexDocument.StoredQuote quote) {}
}
