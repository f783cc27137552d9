package org.tongwen.model.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;

/** Puts corrected dates in place of those that were found; the year follows the date that it is of. */
record CorrectedDates(Dates found, Corrections corrections) {

    Dates dates() {
        PolicyDate issued = date(CorrectableField.ISSUED_ON, found.issuedOn());
        PolicyDate published = date(CorrectableField.PUBLISHED_ON, found.publishedOn());
        PolicyDate effective = date(CorrectableField.EFFECTIVE_ON, found.effectiveOn());
        PolicyDate best = best(issued, published);
        Optional<List<String>> year = corrections.values(CorrectableField.YEAR);
        if (year.isPresent() && !year.get().isEmpty()) {
            return new Dates(
                    issued, published, effective, Integer.valueOf(year.get().getFirst()), false);
        }
        if (best != null && (year.isPresent() || !best.equals(foundBest()))) {
            return new Dates(issued, published, effective, best.year(), false);
        }
        boolean goes = best == null && (year.isPresent() || isOfDate());
        return new Dates(issued, published, effective, goes ? null : found.year(), !goes && found.yearEstimated());
    }

    /** Whether the year that was found is that of a date, and no statement or estimate of its own. */
    private boolean isOfDate() {
        PolicyDate best = foundBest();
        return best != null && !found.yearEstimated() && Objects.equals(found.year(), best.year());
    }

    private @Nullable PolicyDate foundBest() {
        return best(found.issuedOn(), found.publishedOn());
    }

    private static @Nullable PolicyDate best(@Nullable PolicyDate issued, @Nullable PolicyDate published) {
        return issued != null ? issued : published;
    }

    private @Nullable PolicyDate date(CorrectableField field, @Nullable PolicyDate before) {
        Optional<List<String>> values = corrections.values(field);
        return values.isEmpty()
                ? before
                : values.get().stream().findFirst().map(PolicyDate::parse).orElse(null);
    }
}
