package org.tongwen.indexer.source;

/** What the bytes of a raw document are written in. */
public enum Format {
    TEXT,
    HTML,
    MARKDOWN,
    /** One JSON object, in UTF-8. */
    RECORD,
    PDF,
    /** Microsoft Word, of any age. */
    WORD
}
