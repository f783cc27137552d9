package org.tongwen.api.citation;

import java.util.Locale;
import org.tongwen.model.hash.Sha256;

/** The name by which LaTeX cites a document: {@code yn-2016-0031-8c1f0a9b2d34}. */
final class CitationKey {

    private static final int READABLE = 40;
    private static final int HASH_BYTES = 6;

    private CitationKey() {}

    /**
     * Returns the key of an id: what of it is ASCII, then a hash of all of it, as ids may be Chinese, or differ in case
     * alone, which BibTeX does not see.
     */
    static String of(String id) {
        String readable =
                id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String end =
                readable.substring(Math.max(0, readable.length() - READABLE)).replaceAll("^-", "");
        return (end.isEmpty() ? "document" : end) + "-" + Sha256.hex(id, HASH_BYTES);
    }
}
