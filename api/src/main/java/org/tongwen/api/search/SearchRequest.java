package org.tongwen.api.search;

import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param countBy what totals, facets and the list count
 * @param shown what is told of each hit
 * @param sample how many of the documents are drawn, which then are all that there is; null for all
 */
public record SearchRequest(
        Query query,
        Filters filters,
        Page page,
        FacetRequest facets,
        CountBy countBy,
        Shown shown,
        @Nullable Sample sample) {

    /** Returns a question of which only the total is wanted. */
    public static SearchRequest counting(Query query, Filters filters, CountBy countBy) {
        return new SearchRequest(
                query, filters, new Page(0, Page.Sort.RELEVANCE, null), FacetRequest.NONE, countBy, Shown.VALUES, null);
    }

    /** Returns the same question about what these filters leave. */
    public SearchRequest withFilters(Filters others) {
        return new SearchRequest(query, others, page, facets, countBy, shown, sample);
    }

    /** Returns the same question, of which only the total is wanted. */
    public SearchRequest countOnly() {
        return new SearchRequest(
                query, filters, new Page(0, page.sort(), null), FacetRequest.NONE, countBy, Shown.VALUES, sample);
    }

    /** Returns the same question about another text. */
    public SearchRequest withText(String text) {
        return new SearchRequest(query.withText(text), filters, page, facets, countBy, shown, sample);
    }
}
