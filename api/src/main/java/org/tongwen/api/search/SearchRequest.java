package org.tongwen.api.search;

/**
 * A question.
 *
 * @param countBy what totals, facets and the list count
 * @param shown what is told of each hit
 */
public record SearchRequest(
        Query query, Filters filters, Page page, FacetRequest facets, CountBy countBy, Shown shown) {

    /** Returns the same question, of which only the total is wanted. */
    public SearchRequest countOnly() {
        return new SearchRequest(
                query, filters, new Page(0, page.sort(), null), FacetRequest.NONE, countBy, Shown.VALUES);
    }

    /** Returns the same question about another text. */
    public SearchRequest withText(String text) {
        return new SearchRequest(query.withText(text), filters, page, facets, countBy, shown);
    }
}
