package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.figure.TargetOrder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the place of the last figure of a page as text that can stand in a URL, and reads it back. */
final class FigureCursor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FigureCursor() {}

    /** Returns the text of the place that these values have in an order. */
    static String write(TargetOrder order, Map<String, FieldValue> place) {
        List<Object> values = new ArrayList<>(List.of(order.id()));
        FigureOrder.sources(order).forEach(source -> values.add(plain(FigureOrder.value(place, source.name()))));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
    }

    /**
     * Returns the place.
     *
     * @throws InvalidCursorException if the text is something else, or was written in another order
     */
    static Map<String, FieldValue> read(TargetOrder order, String cursor) {
        JsonNode values = values(cursor);
        List<String> names =
                FigureOrder.sources(order).stream().map(source -> source.name()).toList();
        if (!values.isArray()
                || values.size() != names.size() + 1
                || !order.id().equals(values.get(0).asString(""))) {
            throw new InvalidCursorException(cursor);
        }
        Map<String, FieldValue> place = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            place.put(names.get(i), value(values.get(i + 1), cursor));
        }
        return place;
    }

    private static JsonNode values(String cursor) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException | JacksonException e) {
            throw new InvalidCursorException(cursor, e);
        }
    }

    private static Object plain(FieldValue value) {
        return switch (value._kind()) {
            case Double -> value.doubleValue();
            case Long -> value.longValue();
            case String -> value.stringValue();
            case Null -> JSON.nullNode();
            case Boolean, Any -> throw new IllegalStateException("no order gives " + value);
        };
    }

    private static FieldValue value(JsonNode value, String cursor) {
        return switch (value.getNodeType()) {
            case NUMBER ->
                value.isIntegralNumber() ? FieldValue.of(value.longValue()) : FieldValue.of(value.doubleValue());
            case STRING -> FieldValue.of(value.stringValue());
            case NULL -> FieldValue.NULL;
            default -> throw new InvalidCursorException(cursor);
        };
    }
}
