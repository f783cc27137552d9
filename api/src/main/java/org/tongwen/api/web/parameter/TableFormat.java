package org.tongwen.api.web.concordance;

import java.util.Locale;

/** A form in which a concordance is answered. */
enum ConcordanceFormat {
    /** A page. */
    JSON,
    /** All lines. */
    CSV;

    /** Returns the id used in the API. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
