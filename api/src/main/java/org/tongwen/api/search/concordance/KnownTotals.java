package org.tongwen.api.search.concordance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.SearchRequest;

/**
 * What was counted lately, so that a page which is turned to, or asked for by the next reader, does not need all texts again. What was
 * counted in an earlier version of the index is never told.
 */
final class KnownTotals {

    /** Of a few hundred bytes each. */
    private static final int MOST = 500;

    private record Counted(SearchRequest search, String indexVersion) {}

    private final Map<Counted, Totals> totals = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Totals> eldest) {
            return size() > MOST;
        }
    });

    @Nullable Totals get(SearchRequest search, String indexVersion) {
        return totals.get(new Counted(search, indexVersion));
    }

    void put(SearchRequest search, String indexVersion, Totals counted) {
        totals.put(new Counted(search, indexVersion), counted);
    }
}
