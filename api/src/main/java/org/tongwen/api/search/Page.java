package org.tongwen.api.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the matching documents are answered.
 *
 * @param size how many, from 0 to {@link #MAX_SIZE}
 * @param cursor where to go on, as an earlier answer said; null from the start
 */
public record Page(int size, Sort sort, @Nullable String cursor) {

    public static final int DEFAULT_SIZE = 20;

    public static final int MAX_SIZE = 200;

    public Page {
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size outside 0.." + MAX_SIZE + ": " + size);
        }
    }

    /** The order of the answer; ties are broken by id, so it is stable. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
