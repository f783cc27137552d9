package org.tongwen.api.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.json.DocumentsJson;

/**
 * The schemas of the types of the wire, as Jackson writes them: names in snake case, parts that stand side by side, and what may be null
 * or left out. They are read from the records themselves.
 */
final class WireSchemas {

    private final Map<String, Schema<?>> byName = new TreeMap<>();

    /** Returns a reference to the schema of a record. */
    Schema<?> reference(Class<?> type) {
        String name = WireNames.of(type);
        if (!byName.containsKey(name)) {
            Schema<?> object = Schemas.of("object");
            byName.put(name, object);
            describe(type, object);
            if (type == DocumentsJson.class) {
                ListedDocuments.shorten(object, byName);
            }
        }
        return Schemas.reference(name);
    }

    /** Returns the schema of a line of exported documents. */
    Schema<?> exportedLine() {
        reference(DocumentJson.class);
        return ListedDocuments.exportedLine(byName);
    }

    /** Returns the schemas that were referred to, by name. */
    @SuppressWarnings("rawtypes") // as the library has them
    Map<String, Schema> all() {
        return new TreeMap<>(byName);
    }

    private void describe(Class<?> type, Schema<?> object) {
        List<String> required = new ArrayList<>();
        addProperties(type, object, required);
        object.setRequired(required);
        object.setDescription(WireWords.of(type));
    }

    private void addProperties(Class<?> type, Schema<?> object, List<String> required) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addProperties(component.getType(), object, required);
            } else {
                String name = WireNames.of(component);
                object.addProperty(name, property(component));
                if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                    required.add(name);
                }
            }
        }
    }

    private Schema<?> property(RecordComponent component) {
        Schema<?> schema = of(component.getAnnotatedType());
        Vocabularies.find(component).ifPresent(ids -> restrict(schema, ids));
        Schema<?> property =
                component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Schemas.nullable(schema) : schema;
        property.setDescription(WireWords.of(component));
        return property;
    }

    @SuppressWarnings("unchecked") // all schemas here are of any object
    private static void restrict(Schema<?> schema, List<String> ids) {
        Schema<?> each = schema.getItems() == null ? schema : schema.getItems();
        ((Schema<Object>) each).setEnum(List.copyOf(ids));
    }

    private Schema<?> of(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            Schema<?> values = of(arguments[arguments.length - 1]);
            return arguments.length == 1 ? Schemas.arrayOf(values) : Schemas.mapOf(values);
        }
        return of((Class<?>) type.getType());
    }

    private Schema<?> of(Class<?> type) {
        if (type == String.class) {
            return Schemas.of("string");
        }
        if (type == boolean.class) {
            return Schemas.of("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return Schemas.of("integer", "int32");
        }
        if (type == long.class || type == Long.class) {
            return Schemas.of("integer", "int64");
        }
        if (type == BigDecimal.class) {
            return Schemas.of("number");
        }
        if (type == double.class || type == Double.class) {
            return Schemas.of("number", "double");
        }
        if (type == Instant.class) {
            return Schemas.of("string", "date-time");
        }
        if (type.isRecord()) {
            return reference(type);
        }
        throw new IllegalStateException("No schema is known for " + type + " in JSON.");
    }
}
