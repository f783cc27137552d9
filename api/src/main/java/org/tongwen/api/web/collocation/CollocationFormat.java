package org.tongwen.api.web.collocation;

import java.util.Locale;

/** A form in which collocations are answered. */
enum CollocationFormat {
    JSON,
    /** A table without the totals. */
    CSV;

    /** Returns the id used in the API. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
