package org.tongwen.api.search.receipt;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a document.
 *
 * @param cause why it is another; null where it was added or removed
 * @param at when
 */
public record Difference(
        String id, String title, Change change, @Nullable Cause cause, Instant at) {

    /** More are not looked for. */
    public static final int MOST = 20_000;

    /** What it means for the search. */
    public enum Change {
        /** It was not there then. */
        ADDED,
        /** It matched then and does now, but is not the same. */
        ALTERED,
        /** It was there then, and matches only since it was changed. */
        FOUND,
        /** It matched then, and does not since it was changed. */
        LOST,
        /** It matched then, and is not there any more. */
        REMOVED;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a document is another. */
    public enum Cause {
        /** Other text or other values were indexed. */
        CONTENT,
        /** It was corrected by hand, or a correction was taken back. */
        CORRECTION,
        /** A newer version of the program reads the same content in another way. */
        PROGRAM;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
