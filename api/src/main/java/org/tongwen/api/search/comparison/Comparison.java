package org.tongwen.api.search.comparison;

import java.util.List;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.term.TypicalTerm;

/**
 * How two sets differ.
 *
 * @param both how many documents or works are in both
 */
public record Comparison(
        ComparisonRequest request, Side a, Side b, long both, List<ComparedFacet> facets, Index index) {

    public Comparison {
        facets = List.copyOf(facets);
    }

    /**
     * One of the sets.
     *
     * @param terms the words that are typical of it against the other
     */
    public record Side(Matching matching, long total, List<TypicalTerm> terms) {

        public Side {
            terms = List.copyOf(terms);
        }
    }

    /** Returns the facets of what was counted. */
    public static List<ComparedFacet> facets(ComparisonRequest request, SetCounts a, SetCounts b) {
        return ComparisonRequest.FIELDS.stream()
                .map(field -> ComparedFacet.of(field, a, b, request.facetSize()))
                .toList();
    }
}
