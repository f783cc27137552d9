package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.parameter.ItemFields;

/** Documents of which only the fields are answered that the parameter {@code fields} names. */
final class ListedDocuments {

    private static final String LISTED = "ListedDocument";
    private static final String EXPORTED = "ExportedDocument";
    private static final String END = "ExportEnd";
    private static final String WHY = "why";
    private static final String BODY = "body";

    private ListedDocuments() {}

    /** Lets the lists of a page have documents of which some fields may be left out. */
    static void shorten(Schema<?> page, Map<String, Schema<?>> byName) {
        byName.put(
                LISTED,
                someFields(
                        byName,
                        "A document with the fields that `fields` names; with all but `why` if it names none."));
        page.getProperties().values().forEach(property -> {
            Schema<?> items = property.getItems();
            if (items != null) {
                items.set$ref(Schemas.reference(LISTED).get$ref());
            }
        });
    }

    /** Returns that of a line of NDJSON: a document, or the end. */
    static Schema<?> exportedLine(Map<String, Schema<?>> byName) {
        Schema<?> exported = someFields(byName, "A document with the fields that `fields` names.");
        exported.getProperties().remove(WHY);
        Schema<Object> body = Schemas.of("string");
        body.setDescription("The whole text.");
        exported.addProperty(BODY, body);
        byName.put(EXPORTED, exported);
        byName.put(END, end());
        Schema<Object> line = new JsonSchema();
        line.setAnyOf(List.of(Schemas.reference(EXPORTED), Schemas.reference(END)));
        return line;
    }

    private static Schema<?> someFields(Map<String, Schema<?>> byName, String meaning) {
        Schema<?> document = byName.get(WireNames.of(DocumentJson.class));
        if (document == null || !document.getProperties().keySet().containsAll(ItemFields.NAMES)) {
            throw new IllegalStateException("Not all of " + ItemFields.NAMES + " are fields of a document.");
        }
        Schema<Object> some = Schemas.of("object");
        some.setDescription(meaning);
        ItemFields.NAMES.forEach(
                name -> some.addProperty(name, document.getProperties().get(name)));
        return some;
    }

    private static Schema<?> end() {
        Schema<Object> end = Schemas.of("object");
        end.setDescription("The last line, which alone has these fields.");
        end.addProperty("complete", Schemas.of("boolean").description("Whether all documents stand before it."));
        end.addProperty("rows", Schemas.of("integer", "int64").description("How many do."));
        end.setRequired(List.of("complete", "rows"));
        return end;
    }
}
