package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;

/** Reads the values that were asked for beside a hit. */
final class HitFields {

    private HitFields() {}

    /** Returns the first value; empty if there is none, as for a path that is too long to be indexed. */
    static String value(Hit<Void> hit, String field) {
        return values(hit, field).stream().findFirst().orElse("");
    }

    static List<String> values(Hit<Void> hit, String field) {
        JsonData values = hit.fields().get(field);
        return values == null ? List.of() : List.of(values.to(String[].class));
    }
}
