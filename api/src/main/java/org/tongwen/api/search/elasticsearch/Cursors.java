package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.api.search.InvalidCursorException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the sort values of the last hit as text that can stand in a URL, and reads them back. */
final class Cursors {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Cursors() {}

    static String write(List<FieldValue> sortValues) {
        List<?> values = sortValues.stream().map(Cursors::plain).toList();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
    }

    static List<FieldValue> read(String cursor) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<FieldValue> values = Stream.of(JSON.readValue(json, JsonNode[].class))
                    .map(Cursors::fieldValue)
                    .toList();
            if (values.size() != Sorting.VALUES) {
                throw new InvalidCursorException(cursor);
            }
            return values;
        } catch (IllegalArgumentException | JacksonException e) {
            throw new InvalidCursorException(cursor, e);
        }
    }

    private static Object plain(FieldValue value) {
        return switch (value._kind()) {
            case Double -> value.doubleValue();
            case Long -> value.longValue();
            case String -> value.stringValue();
            case Null, Boolean, Any -> throw new IllegalStateException("no sort gives " + value);
        };
    }

    private static FieldValue fieldValue(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER ->
                value.isIntegralNumber() ? FieldValue.of(value.longValue()) : FieldValue.of(value.doubleValue());
            case STRING -> FieldValue.of(value.stringValue());
            default -> throw new IllegalArgumentException("no sort gives " + value);
        };
    }
}
