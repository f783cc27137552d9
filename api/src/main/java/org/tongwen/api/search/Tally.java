package org.tongwen.api.search;

import org.jspecify.annotations.Nullable;

/**
 * How many match, of how many.
 *
 * @param all documents or works under the same filters, whatever they say
 */
public record Tally(long count, long all) {

    /** Of fewer, a share tells little: one document more or less changes it by more than three percent. */
    public static final int THIN = 30;

    public static final Tally NONE = new Tally(0, 0);

    /** Returns the share of those that match; null where there is nothing that could. */
    public @Nullable Double share() {
        return all == 0 ? null : (double) count / all;
    }

    /** Returns whether the share is of so few that it tells little. */
    public boolean thin() {
        return all < THIN;
    }

    /** Returns both together. */
    public Tally plus(Tally other) {
        return new Tally(count + other.count, all + other.all);
    }
}
