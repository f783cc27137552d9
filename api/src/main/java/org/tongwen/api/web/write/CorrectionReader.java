package org.tongwen.api.web.write;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.naming.Nearest;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.model.correction.CorrectableField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what somebody corrects: a JSON object of fields, as a merge patch (RFC 7396). */
final class CorrectionReader {

    private static final String BODY = "body";
    private static final Map<String, CorrectableField> FIELDS =
            Parameters.byId(CorrectableField.values(), CorrectableField::id);

    private final JsonMapper mapper;

    CorrectionReader(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Returns the corrections by field: the values, none for {@code "unknown"}; empty where {@code null} takes a correction back.
     *
     * @throws InvalidParameterException if it is something else, or a field cannot have such a value
     */
    Map<CorrectableField, Optional<List<String>>> read(String body) {
        Map<CorrectableField, Optional<List<String>>> corrections = new EnumMap<>(CorrectableField.class);
        object(body).properties().forEach(property -> {
            CorrectableField field = field(property.getKey());
            JsonNode value = property.getValue();
            corrections.put(field, value.isNull() ? Optional.empty() : Optional.of(values(field, value)));
        });
        if (corrections.isEmpty()) {
            throw new InvalidParameterException(
                    BODY,
                    "Nothing is corrected. Send fields with their values, as in {\"region\": \"江苏\"}.",
                    List.of());
        }
        return corrections;
    }

    private static CorrectableField field(String name) {
        CorrectableField field = FIELDS.get(name);
        if (field == null) {
            List<String> nearest = Nearest.to(name, FIELDS.keySet());
            throw new InvalidParameterException(
                    name,
                    "'" + name + "' is no field that can be corrected." + Nearest.hint(nearest, FIELDS.keySet()),
                    nearest);
        }
        return field;
    }

    private JsonNode object(String body) {
        try {
            JsonNode object = mapper.readTree(body);
            if (object.isObject()) {
                return object;
            }
        } catch (JacksonException e) {
            throw new InvalidParameterException(BODY, "The body is no JSON: " + e.getOriginalMessage(), List.of());
        }
        throw new InvalidParameterException(
                BODY, "Send a JSON object of fields, as in {\"region\": \"江苏\", \"year\": 2021}.", List.of());
    }

    private static List<String> values(CorrectableField field, JsonNode value) {
        List<String> texts = (value.isArray() ? value.valueStream() : Stream.of(value))
                .map(one -> text(field, one))
                .toList();
        if (!field.several() && texts.size() != 1) {
            throw new InvalidParameterException(
                    field.id(), "'" + field.id() + "' has one value, and not " + texts.size() + ".", List.of());
        }
        if (texts.isEmpty() || texts.equals(List.of(Field.UNKNOWN))) {
            return CorrectedValues.unknown(field);
        }
        return texts.stream()
                .flatMap(text -> CorrectedValues.read(field, text).stream())
                .distinct()
                .toList();
    }

    private static String text(CorrectableField field, JsonNode value) {
        String text =
                value.isString() || value.isIntegralNumber() ? value.asString().strip() : "";
        if (text.isEmpty()) {
            String several = field.several() ? " or several in an array" : "";
            throw new InvalidParameterException(
                    field.id(),
                    "'" + field.id() + "' takes a text" + several
                            + "; \"unknown\" says that it is not known, null takes a correction back.",
                    List.of());
        }
        return text;
    }
}
