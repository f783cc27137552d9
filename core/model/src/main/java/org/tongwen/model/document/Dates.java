package org.tongwen.model.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.PolicyDate;

/**
 * When a document was made.
 *
 * @param issuedOn 成文日期: when it was signed; null if unknown
 * @param publishedOn 发布日期: when it was made public; null if unknown
 * @param effectiveOn 施行日期: since when it is in force; null if unknown
 * @param year the year facet: of {@code issuedOn}, else of {@code publishedOn}, else estimated; null if unknown
 * @param yearEstimated whether the year was concluded from the text and not stated as a date of the document
 */
public record Dates(
        @Nullable PolicyDate issuedOn,
        @Nullable PolicyDate publishedOn,
        @Nullable PolicyDate effectiveOn,
        @Nullable Integer year,
        boolean yearEstimated) {

    /** Nothing is known. */
    public static final Dates UNKNOWN = new Dates(null, null, null, null, false);

    public Dates {
        if (year == null && (yearEstimated || issuedOn != null || publishedOn != null)) {
            throw new IllegalArgumentException("a date or an estimate gives a year");
        }
    }

    /** Returns the best known date, as exactly as it is known; null if not even the year is. */
    public @Nullable PolicyDate best() {
        PolicyDate date = issuedOn != null ? issuedOn : publishedOn;
        if (date != null) {
            return date;
        }
        return year == null ? null : PolicyDate.ofYear(year);
    }

    /** Returns the best known day, of a month or year alone its first; null if not even the year is known. */
    public @Nullable LocalDate bestDay() {
        PolicyDate best = best();
        return best == null ? null : best.day();
    }

    /** Returns the last day that the best known date may be; null if not even the year is known. */
    public @Nullable LocalDate bestUntil() {
        PolicyDate best = best();
        return best == null ? null : best.lastDay();
    }
}
