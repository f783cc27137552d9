package org.tongwen.api.search.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.StoredDocument;

/**
 * A figure that a document states.
 *
 * @param key the id of the document, {@code #}, and which figure of its text it is
 * @param document without its text
 * @param same what else is stated of the same subject and period; null if it is not clear enough of what it speaks
 */
public record StatedFigure(
        String key,
        StoredDocument document,
        Statement statement,
        Wording wording,
        @Nullable Same same) {

    /**
     * What it states.
     *
     * @param metric id of what is measured
     * @param kind {@code target}, {@code result} or {@code term}
     * @param value in the unit: money in 亿, shares in per cent, things in ones; the lower end of a range
     * @param upTo the upper end of a range
     * @param period null if the text names none nearby
     */
    public record Statement(
            Subject subject,
            String metric,
            String kind,
            String comparator,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            String unit,
            @Nullable Period period) {}

    /**
     * What it is about.
     *
     * @param kind null if the text names nothing nearby: then it is about the region of the document
     * @param regions codes, without those that contain another of them
     * @param industries ids, likewise
     * @param clusters ids
     */
    public record Subject(@Nullable String kind, List<String> regions, List<String> industries, List<String> clusters) {

        public Subject {
            regions = List.copyOf(regions);
            industries = List.copyOf(industries);
            clusters = List.copyOf(clusters);
        }
    }

    /** The time it speaks of, as {@code 2025}, {@code 2021/2025}, {@code 2022-H1}, {@code 2022-Q3} or {@code 2022-07}. */
    public record Period(String text, LocalDate firstDay, LocalDate lastDay) {}

    /**
     * How the text words it; indices are those of UTF-16 in the body.
     *
     * @param amount the number and its unit
     * @param start of the amount
     * @param end after the amount
     * @param comparator empty if no word says how it stands to its value
     * @param shareOf what a share is a part of
     * @param rule by which target and result were told apart
     */
    public record Wording(
            String amount,
            int start,
            int end,
            String comparator,
            @Nullable String subject,
            @Nullable String period,
            @Nullable String shareOf,
            String rule,
            Quote quote) {}

    /** The sentence that it stands in, or what stands around it where that is long. */
    public record Quote(int start, int end, String text) {}

    /**
     * The figures that say the same of the same subject and period, among those that match.
     *
     * @param question equal for all of them
     * @param figures how many there are, with this one
     * @param values how many different values they have: if more than one, they contradict each other
     */
    public record Same(String question, long figures, long values) {}
}
