package org.tongwen.api.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a field can have, in the order of their table. */
public record TaxonomyJson(String name, List<TermJson> values) {

    /**
     * A value.
     *
     * @param value what a filter takes and a facet gives
     * @param label its name in the language that was asked for
     * @param parent the value that contains this one; null at the top
     * @param level of regions and agencies; null for others
     * @param aliases what else people write for it
     */
    public record TermJson(
            String value,
            String label,
            NamesJson names,
            @Nullable String parent,
            @Nullable String level,
            List<String> aliases) {}

    /** Its names by language; the English one is empty where there is none. */
    public record NamesJson(
            @JsonProperty("zh-Hans") String hans,
            @JsonProperty("zh-Hant") String hant,
            @JsonProperty("en") String en) {}
}
