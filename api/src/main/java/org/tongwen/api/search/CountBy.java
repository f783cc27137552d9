package org.tongwen.api.search;

import java.util.Locale;

/** What totals, facets and lists count. */
public enum CountBy {
    /** Each document. */
    DOCUMENT,
    /** Each work once, however many of its copies match. */
    WORK;

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
