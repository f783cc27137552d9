package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.indexer.work.Copy;

/** Which documents are asked for when works are made. */
final class WorkQueries {

    private WorkQueries() {}

    static Query all() {
        return present().build()._toQuery();
    }

    static Query pending(Instant since, Collection<String> broken) {
        return present()
                .should(q -> q.range(r -> r.date(d -> d.field(Fields.INDEXED_AT).gte(since.toString()))))
                .should(terms(Fields.WORK_ID, broken))
                .minimumShouldMatch("1")
                .build()
                ._toQuery();
    }

    static Query shared() {
        return present()
                .filter(q ->
                        q.range(r -> r.number(n -> n.field(Fields.WORK_COPIES).gt(1.0))))
                .build()
                ._toQuery();
    }

    /** The rarer the keys that are shared, and the more, the greater is the score. */
    static Query candidates(Copy document) {
        BoolQuery.Builder query = present()
                .mustNot(q -> q.term(t -> t.field(Fields.ID).value(document.id())))
                .minimumShouldMatch("1");
        document.sketch()
                .keys()
                .forEach(key ->
                        query.should(q -> q.term(t -> t.field(Fields.WORK_KEYS).value(key))));
        return query.build()._toQuery();
    }

    private static BoolQuery.Builder present() {
        return new BoolQuery.Builder().mustNot(q -> q.exists(e -> e.field(Fields.DELETED_AT)));
    }

    private static Query terms(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }
}
