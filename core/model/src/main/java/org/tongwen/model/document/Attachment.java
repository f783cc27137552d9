package org.tongwen.model.document;

/**
 * A further file that holds a part of a document, such as the plan that a notice issues.
 *
 * @param path as in {@link Provenance#path}
 * @param format as in {@link Original#format}
 * @param content what it says, before cleaning
 */
public record Attachment(String path, String format, KeptText content) {}
