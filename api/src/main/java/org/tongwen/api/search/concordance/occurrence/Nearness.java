package org.tongwen.api.search.concordance.occurrence;

import java.util.List;
import org.tongwen.api.search.concordance.occurrence.FlatText.Place;

/** Whether at most so many words stand between two places, whichever comes first. */
final class Nearness {

    private final int[] positions;
    private final int distance;

    Nearness(FlatText text, int distance) {
        this.positions = text.positions();
        this.distance = distance;
    }

    /** Returns whether one of the others is near a place. */
    boolean holds(Place place, List<Place> others) {
        return others.stream().anyMatch(other -> between(place, other) <= distance);
    }

    private int between(Place one, Place other) {
        int first = Math.min(positions[one.first()], positions[other.first()]);
        int last = Math.max(positions[one.last()], positions[other.last()]);
        return last - first + 1 - length(one) - length(other);
    }

    private int length(Place place) {
        return positions[place.last()] - positions[place.first()] + 1;
    }
}
