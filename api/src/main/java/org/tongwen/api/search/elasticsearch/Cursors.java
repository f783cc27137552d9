package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.InvalidCursorException;
import tools.jackson.core.JacksonException;
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
            List<FieldValue> values = Arrays.stream(JSON.readValue(json, Object[].class))
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

    private static FieldValue fieldValue(@Nullable Object value) {
        return switch (value) {
            case Integer number -> FieldValue.of(number.longValue());
            case Long number -> FieldValue.of(number);
            case Double number -> FieldValue.of(number);
            case String text -> FieldValue.of(text);
            case null, default -> throw new IllegalArgumentException("no sort gives " + value);
        };
    }
}
