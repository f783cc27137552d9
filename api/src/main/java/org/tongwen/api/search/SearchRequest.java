package org.tongwen.api.search;

/**
 * A question.
 *
 * @param countBy what totals, facets and the list count
 */
public record SearchRequest(Query query, Filters filters, Page page, FacetRequest facets, CountBy countBy) {}
