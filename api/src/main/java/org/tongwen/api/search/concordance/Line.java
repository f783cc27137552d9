package org.tongwen.api.search.concordance;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.concordance.occurrence.Occurrence;

/**
 * An occurrence with what stands around it.
 *
 * @param paragraph the number of the paragraph in the body; null in a title
 */
public record Line(
        Source source, Occurrence occurrence, @Nullable Integer paragraph, Context text) {

    /**
     * The document.
     *
     * @param region the code of the main region
     */
    public record Source(
            String id,
            String title,
            @Nullable Integer year,
            @Nullable String region) {}

    /** What stands before it, itself, and what stands after it, as it is written. */
    public record Context(String left, String keyword, String right) {}
}
