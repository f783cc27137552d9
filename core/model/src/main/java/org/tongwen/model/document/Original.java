package org.tongwen.model.document;

import java.util.List;

/**
 * A document as it was read, before cleaning.
 *
 * @param format {@code text}, {@code html}, {@code markdown} or {@code record} (one JSON object); files in other formats
 *     are kept as the text that they hold
 * @param content the decoded content
 * @param attachments further files that hold parts of it
 */
public record Original(String format, KeptText content, List<Attachment> attachments) {

    public Original {
        attachments = List.copyOf(attachments);
    }

    /** Returns the original of a document that lies in one file. */
    public static Original of(String format, String text) {
        return of(format, KeptText.of(text));
    }

    /** Returns the same. */
    public static Original of(String format, KeptText content) {
        return new Original(format, content, List.of());
    }
}
