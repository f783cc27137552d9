package org.tongwen.api.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document with its text, and how each value is known.
 *
 * @param damage what is broken in its text: {@code replacement_characters}, {@code private_use}, {@code mojibake}
 * @param parts paths of further files that hold parts of its text
 */
public record DocumentDetailJson(
        @JsonUnwrapped DocumentJson document,
        String body,
        int length,
        List<String> damage,
        String path,
        List<String> parts,
        List<EvidenceJson> evidence) {

    /**
     * How one value is known.
     *
     * @param origin {@code given}, {@code extracted} or {@code estimated}
     * @param confidence from 0 to 1
     * @param quote null if the value was not read in title or body
     */
    public record EvidenceJson(
            String field,
            String value,
            String origin,
            String rule,
            double confidence,
            @Nullable QuoteJson quote) {}

    /** Characters of {@code title} or {@code body}: UTF-16 indices from start up to end. */
    public record QuoteJson(String part, int start, int end, String text) {}
}
