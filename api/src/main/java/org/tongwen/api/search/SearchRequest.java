package org.tongwen.api.search;

/**
 * A question.
 *
 * @param countBy what totals, facets and the list count
 * @param why whether each hit tells how its score came about
 */
public record SearchRequest(
        Query query, Filters filters, Page page, FacetRequest facets, CountBy countBy, boolean why) {

    /** Returns the same question about another text. */
    public SearchRequest withText(String text) {
        return new SearchRequest(query.withText(text), filters, page, facets, countBy, why);
    }
}
