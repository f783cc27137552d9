package org.tongwen.indexer.enrich.place;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.document.Evidence.Quote;

/**
 * A main region with why it was chosen.
 *
 * @param code its GB/T 2260 code
 */
record PlaceChoice(
        String code,
        String rule,
        double confidence,
        @Nullable Quote quote) {}
