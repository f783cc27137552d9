package org.tongwen.api.web.export;

import java.util.List;
import java.util.Objects;
import org.tongwen.api.search.SearchResult.Hit;
import org.tongwen.api.web.json.JsonMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns documents into JSON objects with the fields that were asked for, as a list shows them. */
final class Items {

    private final JsonMapper mapper;
    private final JsonMapping mapping;
    private final List<String> fields;

    Items(JsonMapper mapper, Export export) {
        this.mapper = mapper;
        this.mapping = JsonMapping.in(export.language());
        this.fields = export.fields();
    }

    ObjectNode of(Hit hit) {
        ObjectNode all = mapper.valueToTree(mapping.item(hit));
        ObjectNode item = mapper.createObjectNode();
        for (String field : fields) {
            if (field.equals(Export.TEXT)) {
                item.put(field, Objects.requireNonNullElse(hit.document().text().body(), ""));
            } else {
                item.set(field, all.get(field));
            }
        }
        return item;
    }

    String json(ObjectNode item) {
        return mapper.writeValueAsString(item);
    }
}
