package org.tongwen.api.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of documents, as far as one can be told from another: how many there are, and the sums of their fingerprints, which change with the
 * text, the facts and the source of any of them, and are the same in whatever order they were added.
 */
public record DocumentSet(long documents, long high, long low) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-([0-9a-f]{1,15})-([0-9a-f]{1,15})");
    private static final int HEX = 16;

    /** Returns it as text: the number of documents, and the sums. */
    public String fingerprint() {
        return documents + "-" + Long.toHexString(high) + "-" + Long.toHexString(low);
    }

    /** Reads what {@link #fingerprint} wrote; empty if it is something else. */
    public static Optional<DocumentSet> read(String fingerprint) {
        Matcher written = WRITTEN.matcher(fingerprint);
        return written.matches()
                ? Optional.of(new DocumentSet(
                        Long.parseLong(written.group(1)),
                        Long.parseLong(written.group(2), HEX),
                        Long.parseLong(written.group(3), HEX)))
                : Optional.empty();
    }

    /** Returns the set of both, which must have no document in common. */
    public DocumentSet and(DocumentSet other) {
        return new DocumentSet(documents + other.documents, high + other.high, low + other.low);
    }
}
