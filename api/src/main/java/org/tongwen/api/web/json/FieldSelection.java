package org.tongwen.api.web.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Leaves in an answer only those fields of its documents that were asked for. */
@Component
public class FieldSelection {

    /** Says how the others are to be read. */
    private static final String DISPLAYED = "displayed";

    private static final List<String> LISTS = List.of("items", "partial_items");

    private final JsonMapper mapper;

    public FieldSelection(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns the answer with these fields of each document; with all of them if none is named. */
    public Object select(DocumentsJson answer, Set<String> fields) {
        if (fields.isEmpty()) {
            return answer;
        }
        Set<String> retained = new HashSet<>(fields);
        retained.add(DISPLAYED);
        ObjectNode selected = mapper.valueToTree(answer);
        for (String list : LISTS) {
            for (JsonNode item : selected.withArray(list)) {
                ((ObjectNode) item).retain(retained);
            }
        }
        return selected;
    }
}
