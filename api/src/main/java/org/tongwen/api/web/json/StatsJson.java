package org.tongwen.api.web.json;

import java.util.Map;

/**
 * What the collection consists of.
 *
 * @param facets by the id of the field: documents of each value, those of which it is unknown among them
 */
public record StatsJson(long documents, long works, String indexVersion, Map<String, DocumentsJson.FacetJson> facets) {}
