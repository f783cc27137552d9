package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.api.search.Facet;
import org.tongwen.api.search.Facet.State;
import org.tongwen.api.search.Facet.Value;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Selection;

/** Counts the values of fields, each as if nothing were selected of that field itself. */
final class FacetAggregations {

    private static final String VALUES = "values";
    /** Stands in for the year of documents without one, as a number is needed. */
    private static final long NO_YEAR = -1;
    /** More values than any field has, so that the number of those left out is exact. */
    private static final int ALL_VALUES = 20_000;

    private FacetAggregations() {}

    /** Returns an aggregation by the id of each facet asked. */
    static Map<String, Aggregation> of(SearchRequest request) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (Field field : request.facets()) {
            aggregations.put(
                    field.id(),
                    Aggregation.of(a -> a.filter(FilterQueries.allBut(request.filters(), field))
                            .aggregations(VALUES, values(field))));
        }
        return aggregations;
    }

    private static Aggregation values(Field field) {
        return Aggregation.of(a -> a.terms(terms -> {
            terms.field(FilterQueries.indexField(field)).size(ALL_VALUES);
            return field == Field.YEAR ? terms.missing(NO_YEAR) : terms.missing(Field.UNKNOWN);
        }));
    }

    /** Reads the counts that came back. */
    static List<Facet> read(SearchRequest request, Map<String, Aggregate> aggregates) {
        return request.facets().stream()
                .map(field -> {
                    Aggregate filtered = get(aggregates, field.id());
                    return facet(field, get(filtered.filter().aggregations(), VALUES), request);
                })
                .toList();
    }

    private static Facet facet(Field field, Aggregate terms, SearchRequest request) {
        Selection selection = request.filters().of(field);
        List<Value> values = new ArrayList<>(buckets(field, terms)
                .map(value -> new Value(value.value(), value.count(), state(value.value(), selection)))
                .toList());
        addMissing(values, selection.included(), State.SELECTED);
        addMissing(values, selection.excluded(), State.EXCLUDED);
        values.sort(order(field));
        List<Value> shown = shown(values, request.facetSize());
        return new Facet(field, shown, values.size() - shown.size());
    }

    private static Stream<Value> buckets(Field field, Aggregate terms) {
        return field == Field.YEAR
                ? terms.lterms().buckets().array().stream().map(FacetAggregations::year)
                : terms.sterms().buckets().array().stream().map(FacetAggregations::keyword);
    }

    private static Value year(LongTermsBucket bucket) {
        String value = bucket.key() == NO_YEAR ? Field.UNKNOWN : String.valueOf(bucket.key());
        return new Value(value, bucket.docCount(), State.NONE);
    }

    private static Value keyword(StringTermsBucket bucket) {
        return new Value(bucket.key().stringValue(), bucket.docCount(), State.NONE);
    }

    private static State state(String value, Selection selection) {
        if (selection.included().contains(value)) {
            return State.SELECTED;
        }
        return selection.excluded().contains(value) ? State.EXCLUDED : State.NONE;
    }

    /** A selected value that no document has stays visible, or it could not be taken back. */
    private static void addMissing(List<Value> values, List<String> selected, State state) {
        Set<String> present = new HashSet<>(values.stream().map(Value::value).toList());
        selected.stream().filter(present::add).forEach(value -> values.add(new Value(value, 0, state)));
    }

    private static Comparator<Value> order(Field field) {
        Comparator<Value> unknownLast =
                Comparator.comparing(value -> value.value().equals(Field.UNKNOWN));
        return field == Field.YEAR
                ? unknownLast.thenComparing(Value::value, Comparator.reverseOrder())
                : unknownLast
                        .thenComparing(Value::count, Comparator.reverseOrder())
                        .thenComparing(Value::value);
    }

    /** The first ones, and beyond them whatever is selected and the unknown. */
    private static List<Value> shown(List<Value> values, int size) {
        return Stream.concat(
                        values.stream().limit(size),
                        values.stream()
                                .skip(size)
                                .filter(value -> value.state() != State.NONE
                                        || value.value().equals(Field.UNKNOWN)))
                .toList();
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        Aggregate aggregate = aggregates.get(name);
        if (aggregate == null) {
            throw new IllegalStateException("no aggregation " + name + " in the answer");
        }
        return aggregate;
    }
}
