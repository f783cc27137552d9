package org.tongwen.api.search.diffusion;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.model.date.PolicyDate;

/**
 * The first document of a place.
 *
 * @param rank from 1, by the last day that the date may be; documents of one day stand by id
 * @param date as exactly as it is known; the year alone may be an estimate
 * @param sinceFirst how long after the first document of all
 * @param sinceNational how long after the first one of the central bodies above it (for Taiwan's places Taiwan's), negative before it; null if
 *     there is none
 */
public record First(
        int rank,
        Place place,
        StoredDocument document,
        PolicyDate date,
        Holding holding,
        Lag sinceFirst,
        @Nullable Lag sinceNational) {

    /** Returns whether the collection has nothing earlier of this place, so that something earlier may be missing from it. */
    public boolean collectionBegins() {
        return holding.from(date.year()) >= date.year();
    }
}
