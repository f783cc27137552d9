package org.tongwen.api.search.comparison;

import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.search.term.TermLimits;

/**
 * Two sets of documents that are compared.
 *
 * @param countBy what totals and facets count; words are counted in documents
 * @param facetSize how many values of each facet
 */
public record ComparisonRequest(QueriedSet a, QueriedSet b, CountBy countBy, int facetSize, TermLimits terms) {

    public static final int DEFAULT_FACET_SIZE = 20;

    /** What is compared value by value. */
    public static final List<Field> FIELDS = List.of(
            Field.YEAR, Field.REGION, Field.LEVEL, Field.INDUSTRY, Field.AGENCY, Field.DOCUMENT_TYPE, Field.SCRIPT);

    public ComparisonRequest {
        if (facetSize < 1 || facetSize > FacetRequest.MAX_SIZE) {
            throw new IllegalArgumentException("facet size outside 1.." + FacetRequest.MAX_SIZE + ": " + facetSize);
        }
    }
}
