package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tongwen.api.search.InvalidCursorException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes values by which Elasticsearch goes on as text that can stand in a URL, and reads them back. */
public final class WrittenValues {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WrittenValues() {}

    /** Returns the text of numbers, texts and what is missing. */
    public static String write(List<FieldValue> values) {
        List<Object> plain = values.stream().map(WrittenValues::plain).toList();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(plain));
    }

    /**
     * Returns the values.
     *
     * @throws InvalidCursorException if the text is something else
     */
    public static List<FieldValue> read(String cursor) {
        try {
            JsonNode values = JSON.readTree(Base64.getUrlDecoder().decode(cursor));
            if (!values.isArray()) {
                throw new InvalidCursorException(cursor);
            }
            return StreamSupport.stream(values.spliterator(), false)
                    .map(WrittenValues::fieldValue)
                    .toList();
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

    private static FieldValue fieldValue(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER ->
                value.isIntegralNumber() ? FieldValue.of(value.longValue()) : FieldValue.of(value.doubleValue());
            case STRING -> FieldValue.of(value.stringValue());
            case NULL -> FieldValue.NULL;
            default -> throw new IllegalArgumentException("no order gives " + value);
        };
    }
}
