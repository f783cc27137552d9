package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first document of each place that has one, and how long after others it is.
 *
 * @param items in the order of their dates
 */
public record DiffusionJson(Meta meta, List<Step> levels, List<Item> items) {

    /**
     * What is true of the answer as a whole.
     *
     * @param undated how many documents, one of each work, have no date or year: they are first nowhere
     * @param unplaced how many of the others have no region
     */
    public record Meta(
            DocumentsJson.Total total,
            long undated,
            long unplaced,
            DocumentsJson.QueryJson query,
            DocumentsJson.Match match,
            long tookMs,
            String indexVersion,
            ReceiptJson receipt) {}

    /**
     * What has come to a level.
     *
     * @param places how many places of this level have a document that matches
     * @param known of how many the collection has any document
     * @param first the date of the first of them
     * @param median by then half of them, rounded up, had one
     * @param last the date of the last of them
     * @param medianSinceNational that of the median
     */
    public record Step(
            String level,
            int places,
            int known,
            String first,
            String median,
            String last,
            @Nullable LagJson medianSinceNational) {}

    /**
     * The first document of a place.
     *
     * @param level of the body that issued it; null if it is not known
     * @param date as exactly as it is known
     * @param dateEstimated whether the year was concluded from the text
     * @param matching how many documents of the place match
     * @param all how many documents of the place the collection has
     * @param allUntil how many of these up to the year of the first, inclusive
     * @param collectionFrom the year of the earliest document of the place in the collection
     * @param collectionBegins whether it has nothing before that year, so that something earlier may be missing
     * @param sinceFirst after the first document of all
     * @param sinceNational after the first one of the central bodies above it (for Taiwan's places Taiwan's), negative before it; null if there is none
     */
    public record Item(
            int rank,
            DocumentJson.@Nullable Region region,
            @Nullable String level,
            String date,
            boolean dateEstimated,
            TargetsJson.Source document,
            long matching,
            long all,
            long allUntil,
            int collectionFrom,
            boolean collectionBegins,
            LagJson sinceFirst,
            @Nullable LagJson sinceNational) {}

    /**
     * How long after another date.
     *
     * @param years the difference of the years
     * @param days null unless both dates are known to the day
     */
    public record LagJson(int years, @Nullable Long days) {}
}
