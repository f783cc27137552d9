package org.tongwen.api.search;

import org.jspecify.annotations.Nullable;

/**
 * How many match, of how many.
 *
 * @param all what could match under the same filters: documents or works, or characters of text
 * @param documents of how many documents or works this is
 */
public record Tally(long count, long all, long documents) {

    /** Of fewer, a share tells little: one document more or less changes it by more than three percent. */
    public static final int THIN = 30;

    public static final Tally NONE = new Tally(0, 0);

    /** Counts documents or works. */
    public Tally(long count, long all) {
        this(count, all, all);
    }

    /** Returns the share of those that match; null where there is nothing that could. */
    public @Nullable Double share() {
        return all == 0 ? null : (double) count / all;
    }

    /** Returns whether the share is of so few that it tells little. */
    public boolean thin() {
        return documents < THIN;
    }

    /** Returns both together. */
    public Tally plus(Tally other) {
        return new Tally(count + other.count, all + other.all, documents + other.documents);
    }
}
