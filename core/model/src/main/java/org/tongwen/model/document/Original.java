package org.tongwen.model.document;

/**
 * A document as it was read, before cleaning.
 *
 * @param format {@code text}, {@code html}, {@code markdown} or {@code record} (one JSON object)
 * @param text the decoded content
 */
public record Original(String format, String text) {}
