package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Makes schemas of JSON Schema 2020-12, of which OpenAPI 3.1 is. */
final class Schemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private Schemas() {}

    static Schema<Object> of(String type) {
        Schema<Object> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    static Schema<Object> of(String type, String format) {
        Schema<Object> schema = of(type);
        schema.setFormat(format);
        return schema;
    }

    static Schema<Object> arrayOf(Schema<?> items) {
        Schema<Object> array = of("array");
        array.setItems(items);
        return array;
    }

    static Schema<Object> mapOf(Schema<?> values) {
        Schema<Object> map = of("object");
        map.setAdditionalProperties(values);
        return map;
    }

    static Schema<Object> reference(String name) {
        Schema<Object> reference = new JsonSchema();
        reference.set$ref(COMPONENTS + name);
        return reference;
    }

    /** Bytes, and texts in forms that are none of JSON's: clients take them as they come. */
    static Schema<Object> binary() {
        return of("string", "binary");
    }

    /** Returns the same or null. */
    static Schema<?> nullable(Schema<?> schema) {
        if (schema.get$ref() == null) {
            schema.addType("null");
            return schema;
        }
        Schema<Object> either = new JsonSchema();
        either.setAnyOf(List.of(schema, of("null")));
        return either;
    }
}
