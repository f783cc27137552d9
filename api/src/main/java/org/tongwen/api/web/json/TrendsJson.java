package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What queries find in each period.
 *
 * @param queries in the order in which they were asked
 */
public record TrendsJson(Meta meta, List<QueryTrend> queries) {

    /**
     * What is true of the answer as a whole.
     *
     * @param totals how many documents or works match each query, or how often its words stand in them, whenever they are of
     * @param countBy {@code document}, {@code work} or {@code occurrence}
     * @param interval {@code year}, {@code quarter} or {@code month}
     * @param split by what counts are told apart; {@code none} if they are not
     * @param slicesLeftOut how many further values there are
     */
    public record Meta(
            List<DocumentsJson.Total> totals,
            String countBy,
            String interval,
            String split,
            int slicesLeftOut,
            List<Warning> warnings,
            long tookMs,
            String indexVersion,
            ReceiptJson receipt) {}

    /** Something to know of the numbers: its {@code code}, and what it means. */
    public record Warning(String code, String detail) {}

    /**
     * What one query finds.
     *
     * @param query how it was understood
     * @param slices one for each value that counts are told apart by, the same for all queries; or a single one
     */
    public record QueryTrend(
            String q, DocumentsJson.QueryJson query, DocumentsJson.Match match, List<SliceJson> slices) {}

    /**
     * What a query finds of one value.
     *
     * @param value null where nothing is told apart
     * @param label what it is called
     * @param parent the value that contains this one; null at the top
     * @param points every period between the first and the last, the same in all slices
     * @param sum the sum of all points
     * @param imprecise of what only the year is known; null where periods are years
     * @param unknown of what not even the year is known
     */
    public record SliceJson(
            @Nullable String value,
            @Nullable String label,
            @Nullable String parent,
            List<Point> points,
            TallyJson sum,
            @Nullable TallyJson imprecise,
            TallyJson unknown) {}

    /**
     * How many match in one period.
     *
     * @param period such as {@code 2021}, {@code 2021-Q3} or {@code 2021-07}
     * @param count documents or works that match, or occurrences in them
     * @param all how many documents or works there are under the same filters, without the query, or how many characters of text these
     *     have where occurrences are counted
     * @param share {@code count} of {@code all}; null where there are none, and of occurrences
     * @param perMillion occurrences in a million characters; null where there are none, and of documents and works
     * @param thin whether there are less than 30 documents or works, so that the share tells little
     */
    public record Point(
            String period,
            long count,
            long all,
            @Nullable Double share,
            @Nullable Double perMillion,
            boolean thin) {}

    /**
     * How many match.
     *
     * @param count documents or works that match, or occurrences in them
     * @param all how many documents or works there are under the same filters, without the query, or how many characters of text these
     *     have where occurrences are counted
     * @param share {@code count} of {@code all}; null where there are none, and of occurrences
     * @param perMillion occurrences in a million characters; null where there are none, and of documents and works
     * @param thin whether there are less than 30 documents or works, so that the share tells little
     */
    public record TallyJson(
            long count,
            long all,
            @Nullable Double share,
            @Nullable Double perMillion,
            boolean thin) {}
}
