package org.tongwen.model.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a document came from.
 *
 * @param source the publisher or medium that it was taken from, such as 赛迪传媒; null if unknown
 * @param url its address on the web; null if unknown
 * @param path the file it was read from, relative to the folder that was given, with {@code #line} for a record
 * @param contentHash SHA-256 (hex) of the original bytes of the document
 * @param original the document as it was read, from which everything can be made again
 */
public record Provenance(
        @Nullable String source, @Nullable String url, String path, String contentHash, Original original) {}
