package org.tongwen.api.web.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import org.tongwen.api.web.json.DocumentDetailJson;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.json.DocumentsJson;
import org.tongwen.api.web.json.EquivalenceJson;
import org.tongwen.api.web.json.SimilarJson;

/** The names of types and properties in the document. */
final class WireNames {

    private static final String SUFFIX = "Json";

    /** Of those that share a name with another or with a type of a language of clients, or say too little by it. */
    private static final Map<Class<?>, String> OWN = Map.of(
            DocumentsJson.Meta.class, "DocumentsMeta",
            DocumentsJson.QueryJson.class, "ReadQuery",
            DocumentsJson.Value.class, "FacetValue",
            DocumentDetailJson.NumberJson.class, "DocumentNumber",
            DocumentJson.Step.class, "RegionStep",
            SimilarJson.class, "SimilarDocuments",
            SimilarJson.Meta.class, "SimilarMeta",
            EquivalenceJson.Answer.class, "EquivalenceAnswer",
            EquivalenceJson.Match.class, "EquivalenceMatch");

    private WireNames() {}

    static String of(Class<?> type) {
        String simple = type.getSimpleName();
        String name = simple.endsWith(SUFFIX) ? simple.substring(0, simple.length() - SUFFIX.length()) : simple;
        return OWN.getOrDefault(type, name);
    }

    static String of(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null
                ? component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT)
                : property.value();
    }
}
