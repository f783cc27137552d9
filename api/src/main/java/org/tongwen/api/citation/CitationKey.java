package org.tongwen.api.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

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
        return (end.isEmpty() ? "document" : end) + "-" + hash(id);
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
