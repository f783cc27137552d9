package org.tongwen.api.search.diffusion;

import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;

/**
 * How what a query finds spread.
 *
 * @param total how many documents match, whatever is known of them
 * @param undated how many of them, one of each work, have no date or year, and can be first nowhere
 * @param unplaced how many of the others have no region
 */
public record Diffusion(Matching matching, long total, long undated, long unplaced, Spread spread, Index index) {}
