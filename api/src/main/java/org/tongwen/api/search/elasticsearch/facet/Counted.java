package org.tongwen.api.search.elasticsearch.facet;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

/**
 * Documents whose works are counted.
 *
 * @param name tells it from others that are counted at once
 * @param filter which documents
 * @param indexField the field by whose values they are counted; null to count them all together
 */
public record Counted(String name, Query filter, @Nullable String indexField) {}
