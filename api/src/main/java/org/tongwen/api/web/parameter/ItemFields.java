package org.tongwen.api.web.parameter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which fields of the listed documents are asked for. */
public final class ItemFields {

    static final String HIGHLIGHTS = "highlights";
    static final String WHY = "why";

    /** The fields of a listed document in the order of the answer. */
    public static final List<String> NAMES = List.of(
            "id",
            "score",
            "title",
            "year",
            "year_estimated",
            "issued_on",
            "published_on",
            "effective_on",
            "region",
            "regions",
            "level",
            "script",
            "industries",
            "named_clusters",
            "programmes",
            "agencies",
            "document_number",
            "document_type",
            "source",
            "url",
            "work",
            HIGHLIGHTS,
            WHY);

    private static final String PARAMETER = "fields";
    private static final Map<String, String> KNOWN = known();

    private ItemFields() {}

    /** Returns the names; empty if all are asked for. To ask why is to ask for that field, too. */
    static Set<String> read(Parameters parameters) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : Parameters.commaList(parameters.find(PARAMETER).orElse(""))) {
            names.add(Parameters.constant(PARAMETER, name, KNOWN));
        }
        if (!names.isEmpty() && parameters.find(WHY).filter("true"::equals).isPresent()) {
            names.add(WHY);
        }
        return names;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        NAMES.forEach(name -> known.put(name, name));
        return known;
    }
}
