package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.elasticsearch.contract.Fields;

/** Sums the fingerprints of documents; of some millions, the sums are exact in the floating-point numbers of Elasticsearch. */
public final class SetSums {

    private static final String HIGH = "fingerprint.high";
    private static final String LOW = "fingerprint.low";

    private static final Map<String, Aggregation> AGGREGATIONS =
            Map.of(HIGH, sum(Fields.FINGERPRINT_HIGH), LOW, sum(Fields.FINGERPRINT_LOW));

    private SetSums() {}

    /** Returns what is to be asked of the documents. */
    public static Map<String, Aggregation> aggregations() {
        return AGGREGATIONS;
    }

    /** Returns the set of so many documents, of which this was answered. */
    public static DocumentSet read(long documents, Map<String, Aggregate> answered) {
        return new DocumentSet(documents, value(answered, HIGH), value(answered, LOW));
    }

    private static Aggregation sum(String field) {
        return Aggregation.of(aggregation -> aggregation.sum(sum -> sum.field(field)));
    }

    private static long value(Map<String, Aggregate> answered, String name) {
        Double sum = Objects.requireNonNull(answered.get(name), name).sum().value();
        return sum == null ? 0 : sum.longValue();
    }
}
