package org.tongwen.api.search.concordance;

import org.tongwen.api.search.SearchResult.Matching;

/**
 * What there is in all.
 *
 * @param documents those that have an occurrence
 * @param works of which these are copies
 * @param matching how the query was read, and the documents that match, also those without an occurrence
 */
public record Totals(long occurrences, long documents, long works, Matching matching) {}
