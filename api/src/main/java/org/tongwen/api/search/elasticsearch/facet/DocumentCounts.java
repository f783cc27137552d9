package org.tongwen.api.search.elasticsearch.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;

/**
 * Counts the documents that have each value. Fields under the same filters are counted together, and documents without a value apart:
 * as one more value of the terms they cost more, as terms then go another way.
 */
public final class DocumentCounts {

    private static final String SHARED = "shared";
    private static final String MISSING = ".missing";
    /** More values than any field has, so that the number of those left out is exact. */
    private static final int ALL_VALUES = 20_000;

    private final List<FacetField> fields;

    /** Counts these fields. */
    public DocumentCounts(List<FacetField> fields) {
        this.fields = List.copyOf(fields);
    }

    /**
     * Returns the aggregations, to be asked about all documents that match the query.
     *
     * @param filter all filters of the request; null if there are none
     */
    public Map<String, Aggregation> aggregations(@Nullable Query filter) {
        Map<String, Aggregation> shared = values(fields.stream().filter(field -> field.ownFilter() == null));
        if (filter == null || shared.isEmpty()) {
            return with(shared);
        }
        return with(Map.of(SHARED, filtered(filter, shared)));
    }

    /**
     * Reads the counts that came back.
     *
     * @param total how many documents match and pass all filters
     */
    public Map<Field, ValueCounts> read(Map<String, Aggregate> aggregates, long total) {
        Aggregate shared = aggregates.get(SHARED);
        Map<String, Aggregate> together =
                shared == null ? aggregates : shared.filter().aggregations();
        return fields.stream().collect(Collectors.toMap(FacetField::field, field -> {
            if (field.ownFilter() == null) {
                return counts(field, together, total);
            }
            FilterAggregate own = get(aggregates, field.field().id()).filter();
            return counts(field, own.aggregations(), own.docCount());
        }));
    }

    private Map<String, Aggregation> with(Map<String, Aggregation> shared) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>(shared);
        for (FacetField field : fields) {
            if (field.ownFilter() != null) {
                aggregations.put(field.field().id(), filtered(field.ownFilter(), values(Stream.of(field))));
            }
        }
        return aggregations;
    }

    private static Aggregation filtered(Query filter, Map<String, Aggregation> counted) {
        return Aggregation.of(a -> a.filter(filter).aggregations(counted));
    }

    private static Map<String, Aggregation> values(Stream<FacetField> fields) {
        Map<String, Aggregation> values = new LinkedHashMap<>();
        fields.forEach(field -> {
            String id = field.field().id();
            values.put(
                    id,
                    Aggregation.of(a ->
                            a.terms(terms -> terms.field(field.indexField()).size(ALL_VALUES))));
            if (!field.isSingle()) {
                values.put(id + MISSING, Aggregation.of(a -> a.missing(missing -> missing.field(field.indexField()))));
            }
        });
        return values;
    }

    private static ValueCounts counts(FacetField field, Map<String, Aggregate> aggregates, long documents) {
        String id = field.field().id();
        Map<String, Long> counts = new HashMap<>();
        Aggregate terms = get(aggregates, id);
        Long leftOut = 0L;
        if (terms.isLterms()) {
            leftOut = terms.lterms().sumOtherDocCount();
            terms.lterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> counts.put(String.valueOf(bucket.key()), bucket.docCount()));
        } else if (terms.isSterms()) {
            leftOut = terms.sterms().sumOtherDocCount();
            terms.sterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        }
        long missing = field.isSingle()
                ? documents - new ValueCounts(counts).sum() - Objects.requireNonNullElse(leftOut, 0L)
                : get(aggregates, id + MISSING).missing().docCount();
        if (missing > 0) {
            counts.put(Field.UNKNOWN, missing);
        }
        return new ValueCounts(counts);
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), () -> "no aggregation " + name + " in the answer");
    }
}
