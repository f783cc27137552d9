package org.tongwen.api.search.elasticsearch.facet;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;

/**
 * A field whose values are counted.
 *
 * @param indexField where the index holds them
 * @param ownFilter which documents are counted, if these are others than for most fields, as a selection of the field itself
 *     is left out; null for those that pass all filters
 */
public record FacetField(
        Field field, String indexField, @Nullable Query ownFilter) {

    /** Returns whether a document has one value at most, so that those without follow from the counts of all others. */
    boolean isSingle() {
        return switch (field) {
            case YEAR, LEVEL, DOCUMENT_TYPE, SCRIPT, SOURCE, DOCUMENT_NUMBER, ID, WORK -> true;
            case REGION, ABOUT_REGION, INDUSTRY, AGENCY, NAMED_CLUSTER, PROGRAMME -> false;
        };
    }
}
