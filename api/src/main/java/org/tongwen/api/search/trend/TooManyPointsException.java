package org.tongwen.api.search.trend;

import org.tongwen.api.search.TooMuchException;

/** An answer would have more points than there is room for. */
public final class TooManyPointsException extends TooMuchException {

    private static final long serialVersionUID = 1L;

    public TooManyPointsException(long points) {
        super(
                "too-many-points",
                "The answer would have " + points + " points; at most " + TrendTable.MOST_POINTS
                        + " are given. Narrow the years (year_from, year_to), ask for fewer slices (split_size) or queries,"
                        + " or take a longer interval.");
    }
}
