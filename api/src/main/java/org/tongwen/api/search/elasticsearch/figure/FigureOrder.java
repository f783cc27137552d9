package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.MissingOrder;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.figure.TargetOrder;
import org.tongwen.elasticsearch.contract.Fields;

/** By which values figures are walked in an order; the last is the figure's own key, so each has a place of its own. */
final class FigureOrder {

    private static final String KEY = "key";

    private FigureOrder() {}

    static List<NamedValue<CompositeAggregationSource>> sources(TargetOrder order) {
        NamedValue<CompositeAggregationSource> key = source(KEY, Fields.FIGURE_KEY, SortOrder.Asc);
        return switch (order) {
            case PERIOD -> List.of(source("last_day", Fields.FIGURE_LAST_DAY, SortOrder.Desc), key);
            case VALUE ->
                List.of(
                        source("unit", Fields.FIGURE_UNIT, SortOrder.Asc),
                        source("value", Fields.FIGURE_VALUE, SortOrder.Desc),
                        key);
            case NEWEST -> List.of(source("dated_on", Fields.FIGURE_DATED_ON, SortOrder.Desc), key);
            case OLDEST -> List.of(source("dated_on", Fields.FIGURE_DATED_ON, SortOrder.Asc), key);
            case SUBJECT ->
                List.of(
                        source("question", Fields.FIGURE_QUESTION, SortOrder.Asc),
                        source("value", Fields.FIGURE_VALUE, SortOrder.Desc),
                        key);
        };
    }

    /** Returns the key of the figure that has these values. */
    static String key(Map<String, FieldValue> values) {
        return value(values, KEY).stringValue();
    }

    static FieldValue value(Map<String, FieldValue> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static NamedValue<CompositeAggregationSource> source(String name, String field, SortOrder order) {
        return NamedValue.of(
                name,
                CompositeAggregationSource.of(source -> source.terms(terms ->
                        terms.field(field).order(order).missingBucket(true).missingOrder(MissingOrder.Last))));
    }
}
