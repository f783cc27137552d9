package org.tongwen.indexer.source;

/**
 * A document as it lies in a file, decoded but not yet understood.
 *
 * @param location where the user finds it: the file as it was given, with {@code :line} for a record
 * @param path the same on every machine: see {@link DocumentSource}; with {@code #line} for a record
 * @param contentHash SHA-256 (hex) of its bytes
 */
public record RawDocument(String location, String path, Format format, String text, String contentHash) {}
