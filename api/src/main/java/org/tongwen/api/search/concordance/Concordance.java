package org.tongwen.api.search.concordance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a concordance.
 *
 * @param next the line after which the next page begins; null at the end
 * @param indexVersion changes whenever what can be found changes
 */
public record Concordance(
        Totals totals, List<Line> lines, @Nullable Cursor next, String indexVersion, long tookMillis) {

    public Concordance {
        lines = List.copyOf(lines);
    }

    Concordance tookMillis(long millis) {
        return new Concordance(totals, lines, next, indexVersion, millis);
    }
}
