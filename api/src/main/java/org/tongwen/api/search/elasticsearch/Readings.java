package org.tongwen.api.search.elasticsearch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult.Expansion;
import org.tongwen.api.search.SearchResult.Totals;

/**
 * How many the readings of a query find.
 *
 * @param sets the documents that each reading finds
 * @param expansions what else was looked for, with the documents that have it among those of each reading
 */
record Readings(Totals totals, Map<Match, DocumentSet> sets, Map<Match, List<Expansion>> expansions) {

    Readings {
        sets = Map.copyOf(sets);
        expansions = Map.copyOf(expansions);
    }

    /** Returns the same with other totals. */
    Readings withTotals(Totals other) {
        return new Readings(other, sets, expansions);
    }

    /** Returns what else was looked for, counted in the answer of a reading. */
    List<Expansion> expansions(Match used) {
        return expansions.getOrDefault(used, List.of());
    }

    /** Returns the documents that a reading finds, also where works are counted. */
    DocumentSet set(Match reading) {
        return Objects.requireNonNull(sets.get(reading == Match.AUTO ? Match.ALL : reading));
    }

    /** Returns how many a reading finds. */
    long total(Match reading) {
        return switch (reading) {
            case EXACT -> totals.exact();
            case AUTO, ALL -> totals.all();
            case ANY -> totals.any();
        };
    }
}
