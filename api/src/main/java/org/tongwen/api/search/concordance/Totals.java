package org.tongwen.api.search.concordance;

import org.tongwen.api.search.Query.Match;

/**
 * What there is in all.
 *
 * @param documents those that have an occurrence
 * @param works of which these are copies
 * @param used how the query was read; never {@code AUTO}
 */
public record Totals(long occurrences, long documents, long works, Match used) {}
