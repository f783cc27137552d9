package org.tongwen.model.document;

import org.jspecify.annotations.Nullable;

/**
 * How one value of a document is known.
 *
 * @param field name of the field in the API, such as {@code issued_on}
 * @param value the value, as the API shows it
 * @param origin whether it was given, read in the text, estimated, or corrected
 * @param rule short, stable name of the rule that decided, such as {@code date.sign_off}
 * @param confidence from 0 to 1
 * @param quote the characters it was read from; null if it was not read from title or body
 */
public record Evidence(
        String field,
        String value,
        Origin origin,
        String rule,
        double confidence,
        @Nullable Quote quote) {

    /** How a value came to be known. */
    public enum Origin {
        /** It came with the document: a record's key, a page's metadata, a front matter. */
        GIVEN,
        /** It was read in the title or body. */
        EXTRACTED,
        /** It was concluded, and may be wrong. */
        ESTIMATED,
        /** Somebody corrected it by hand. */
        CORRECTED
    }

    /** The part of the document that a quote stands in. */
    public enum Part {
        TITLE,
        BODY
    }

    /** Characters of the cleaned text: UTF-16 indices from {@code start} up to {@code end}. */
    public record Quote(Part part, int start, int end, String text) {}

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
    }
}
