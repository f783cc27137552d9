package org.tongwen.api.search.trend;

/** An answer would have more points than there is room for. */
public final class TooManyPointsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyPointsException(long points) {
        super("The answer would have " + points + " points; at most " + TrendTable.MOST_POINTS
                + " are given. Narrow the years (year_from, year_to), ask for fewer slices (split_size) or queries,"
                + " or take a longer interval.");
    }
}
