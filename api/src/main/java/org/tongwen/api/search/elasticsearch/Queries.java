package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.Collection;

/** The queries that others consist of. */
public final class Queries {

    private Queries() {}

    /** Returns the documents of which a field has this value. */
    static Query term(String field, String value) {
        return QueryBuilders.term().field(field).value(value).build()._toQuery();
    }

    /** Returns the documents of which a field has one of these values. */
    public static Query terms(String field, Collection<String> values) {
        return QueryBuilders.terms()
                .field(field)
                .terms(terms -> terms.value(values.stream().map(FieldValue::of).toList()))
                .build()
                ._toQuery();
    }

    /** Returns the documents of a filter, each with this score. */
    static Query constant(Query filter, float score) {
        return QueryBuilders.constantScore().filter(filter).boost(score).build()._toQuery();
    }
}
