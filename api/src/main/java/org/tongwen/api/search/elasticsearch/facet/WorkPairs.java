package org.tongwen.api.search.elasticsearch.facet;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongwen.api.search.Field;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** A walk through the pairs of a value and a work, as far as it has come. */
final class WorkPairs {

    private static final String PAIRS = "pairs";
    private static final String VALUE = "value";
    private static final String WORK = "work";
    /** The key of what is not counted by values. */
    private static final String TOGETHER = "";
    /** Pairs that one answer holds: half of what Elasticsearch allows. */
    private static final int PAGE = 30_000;

    /** What has not come to its end, and where to go on; nowhere yet at the start. */
    private record Open(Counted counted, Map<String, FieldValue> after) {}

    private final List<Open> open;
    private final Map<String, ValueCounts> surplus;

    private WorkPairs(List<Open> open, Map<String, ValueCounts> surplus) {
        this.open = List.copyOf(open);
        this.surplus = Map.copyOf(surplus);
    }

    static WorkPairs start(List<Counted> counted) {
        return new WorkPairs(
                counted.stream().map(one -> new Open(one, Map.of())).toList(),
                counted.stream().collect(Collectors.toMap(Counted::name, one -> new ValueCounts(Map.of()))));
    }

    boolean isComplete() {
        return open.isEmpty();
    }

    /** Returns the documents beyond the first of their work, by the name of what is counted and by value. */
    Map<String, ValueCounts> surplus() {
        return surplus;
    }

    /** Returns the request for the next page of all that is open. */
    SearchRequest request(Query matching) {
        Map<String, Aggregation> pages = new HashMap<>();
        for (Open one : open) {
            pages.put(
                    one.counted.name(),
                    Aggregation.of(a -> a.filter(one.counted.filter()).aggregations(PAIRS, pairs(one))));
        }
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(new BoolQuery.Builder()
                        .filter(matching, withCopies())
                        .build()
                        ._toQuery())
                .trackTotalHits(total -> total.enabled(false))
                .size(0)
                .aggregations(pages)
                .build();
    }

    /** Returns the walk with one more page. */
    WorkPairs plus(Map<String, Aggregate> pages) {
        List<Open> further = new ArrayList<>();
        Map<String, ValueCounts> counted = new HashMap<>(surplus);
        for (Open one : open) {
            String name = one.counted.name();
            CompositeAggregate page = aggregate(aggregate(pages, name).filter().aggregations(), PAIRS)
                    .composite();
            counted.merge(name, beyondTheFirst(page), ValueCounts::plus);
            if (page.buckets().array().size() == pageSize()) {
                further.add(new Open(one.counted, page.afterKey()));
            }
        }
        return new WorkPairs(further, counted);
    }

    private static ValueCounts beyondTheFirst(CompositeAggregate page) {
        Map<String, Long> counts = new HashMap<>();
        page.buckets().array().stream()
                .filter(bucket -> bucket.docCount() > 1)
                .forEach(bucket -> counts.merge(value(bucket), bucket.docCount() - 1, Long::sum));
        return new ValueCounts(counts);
    }

    private static Aggregate aggregate(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }

    private Aggregation pairs(Open one) {
        List<NamedValue<CompositeAggregationSource>> sources = new ArrayList<>();
        if (one.counted.indexField() != null) {
            sources.add(NamedValue.of(VALUE, source(one.counted.indexField(), true)));
        }
        sources.add(NamedValue.of(WORK, source(Fields.WORK_ID, false)));
        return Aggregation.of(a -> a.composite(composite -> {
            composite.sources(sources).size(pageSize());
            return one.after.isEmpty() ? composite : composite.after(one.after);
        }));
    }

    private int pageSize() {
        return PAGE / open.size();
    }

    private static CompositeAggregationSource source(String field, boolean missing) {
        return CompositeAggregationSource.of(
                source -> source.terms(terms -> terms.field(field).missingBucket(missing)));
    }

    private static String value(CompositeBucket bucket) {
        FieldValue value = bucket.key().get(VALUE);
        if (value == null) {
            return TOGETHER;
        }
        return value.isNull() ? Field.UNKNOWN : value._toJsonString();
    }

    private static Query withCopies() {
        return QueryBuilders.range()
                .number(range -> range.field(Fields.WORK_COPIES).gt(1.0))
                .build()
                ._toQuery();
    }
}
