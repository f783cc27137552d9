package org.tongwen.indexer;

/**
 * Something that did not get into the index.
 *
 * @param source the file, with its line for a record: {@code file.jsonl:17}
 * @param reason why, and what to do
 */
public record Failure(String source, String reason) {}
