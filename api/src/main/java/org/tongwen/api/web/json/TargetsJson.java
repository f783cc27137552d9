package org.tongwen.api.web.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures that documents state.
 *
 * @param facets by {@code metric}, {@code kind}, {@code unit} and {@code period}; without what is chosen of that value itself; none
 *     after the first page
 */
public record TargetsJson(
        Meta meta,
        Map<String, List<FacetValue>> facets,
        List<Item> items,
        @Nullable String nextCursor) {

    /**
     * What is true of the answer as a whole.
     *
     * @param total figures
     * @param documents how many documents state them
     * @param searched how many documents match, whether they state figures or not
     * @param countBy {@code work} if of copies of one text only one counts
     */
    public record Meta(
            DocumentsJson.Total total,
            long documents,
            long searched,
            String countBy,
            DocumentsJson.QueryJson query,
            DocumentsJson.Match match,
            long tookMs,
            String indexVersion,
            ReceiptJson receipt) {}

    /** How many figures have a value. */
    public record FacetValue(String value, String label, long count) {}

    /**
     * A figure.
     *
     * @param key tells it from all others
     * @param kind {@code target} (promised), {@code result} (reached) or {@code term} (granted or demanded)
     * @param comparator {@code at_least}, {@code about}, {@code at_most}, {@code exactly} or {@code range}
     * @param value in the unit: money in 亿, shares in per cent, things in ones; the lower end of a range
     * @param upTo the upper end of a range
     * @param period null if the text names none nearby
     * @param shareOf what a share is a part of, as the text has it
     * @param rule by which target and result were told apart
     * @param quote the sentence
     * @param permalink of the sentence on the page
     * @param same what else is stated of the same subject and period; null where it is not clear of what it speaks
     */
    public record Item(
            String key,
            Source document,
            Subject subject,
            Metric metric,
            String kind,
            String comparator,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            String unit,
            @Nullable Period period,
            @Nullable String shareOf,
            AsWritten asWritten,
            String rule,
            Quote quote,
            String permalink,
            @Nullable Same same) {}

    /** The document that states it. */
    public record Source(
            String id,
            String title,
            @Nullable Integer year,
            @Nullable String issuedOn,
            @Nullable String publishedOn,
            DocumentJson.@Nullable Region region,
            List<String> agencies,
            @Nullable String documentNumber,
            @Nullable String source,
            @Nullable String url,
            int copies) {}

    /**
     * What it is about.
     *
     * @param kind which of these, or an agency, or something else; null if the text names nothing nearby: then it is about the region of
     *     the document
     * @param words as the text has them
     */
    public record Subject(
            @Nullable String kind,
            @Nullable String words,
            List<DocumentJson.Listed> regions,
            List<DocumentJson.Listed> industries,
            List<DocumentJson.Listed> clusters) {}

    /** What it measures. */
    public record Metric(String id, String name) {}

    /** The time it speaks of: {@code 2025}, {@code 2021/2025}, {@code 2022-H1}, {@code 2022-Q3} or {@code 2022-07}. */
    public record Period(String text, String from, String to) {}

    /** The words of the text: number and unit, what says how it stands to its value, and when. */
    public record AsWritten(
            String amount, String comparator, @Nullable String period) {}

    /**
     * Characters of the body: UTF-16 indices.
     *
     * @param figureStart of number and unit
     * @param figureEnd after them
     */
    public record Quote(int start, int end, int figureStart, int figureEnd, String text) {}

    /**
     * The figures of the same subject, metric, unit, period and kind among the documents that match.
     *
     * @param question equal for all of them
     * @param figures how many there are, with this one
     * @param values how many different values: more than one contradict each other
     */
    public record Same(String question, long figures, long values) {}
}
