package org.tongwen.api.search.elasticsearch;

import java.util.List;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.elasticsearch.facet.FacetField;

/** Which documents the facets of a request count: those that pass the filters of all other fields. */
final class FacetFields {

    private FacetFields() {}

    static List<FacetField> of(SearchRequest request) {
        return request.facets().fields().stream()
                .map(field -> new FacetField(
                        field,
                        FilterQueries.indexField(field),
                        request.filters().narrows(field) ? FilterQueries.allBut(request.filters(), field) : null))
                .toList();
    }
}
