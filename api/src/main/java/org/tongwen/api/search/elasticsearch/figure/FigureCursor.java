package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.elasticsearch.WrittenValues;
import org.tongwen.api.search.figure.TargetOrder;

/** Writes the place of the last figure of a page as text that can stand in a URL, and reads it back. */
final class FigureCursor {

    private FigureCursor() {}

    /** Returns the text of the place that these values have in an order. */
    static String write(TargetOrder order, Map<String, FieldValue> place) {
        List<FieldValue> values = new ArrayList<>(List.of(FieldValue.of(order.id())));
        names(order).forEach(name -> values.add(FigureOrder.value(place, name)));
        return WrittenValues.write(values);
    }

    /**
     * Returns the place.
     *
     * @throws InvalidCursorException if the text is something else, or was written in another order
     */
    static Map<String, FieldValue> read(TargetOrder order, String cursor) {
        List<FieldValue> values = WrittenValues.read(cursor);
        List<String> names = names(order);
        if (values.size() != names.size() + 1 || !isOf(order, values.getFirst())) {
            throw new InvalidCursorException(cursor);
        }
        Map<String, FieldValue> place = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            place.put(names.get(i), values.get(i + 1));
        }
        return place;
    }

    private static boolean isOf(TargetOrder order, FieldValue id) {
        return id.isString() && id.stringValue().equals(order.id());
    }

    private static List<String> names(TargetOrder order) {
        return FigureOrder.sources(order).stream().map(NamedValue::name).toList();
    }
}
