package org.tongwen.indexer.source;

import java.util.Locale;

/** What the text of a raw document is written in. */
public enum Format {
    TEXT,
    HTML,
    MARKDOWN,
    /** One JSON object. */
    RECORD;

    /** Returns the id that is stored with the original, such as {@code html}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
