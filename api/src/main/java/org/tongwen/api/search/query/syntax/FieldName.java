package org.tongwen.api.search.query.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A field that can be named in a query, with a colon behind it. */
public enum FieldName {
    TITLE,
    BODY,
    AGENCY,
    NUMBER;

    private static final Map<String, FieldName> NAMES = Map.ofEntries(
            Map.entry("title", TITLE),
            Map.entry("标题", TITLE),
            Map.entry("標題", TITLE),
            Map.entry("body", BODY),
            Map.entry("正文", BODY),
            Map.entry("agency", AGENCY),
            Map.entry("机构", AGENCY),
            Map.entry("機構", AGENCY),
            Map.entry("发文机关", AGENCY),
            Map.entry("發文機關", AGENCY),
            Map.entry("number", NUMBER),
            Map.entry("文号", NUMBER),
            Map.entry("文號", NUMBER));

    /** Returns the field of this name, in English or Chinese of either script. */
    static Optional<FieldName> find(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the name as it is written in a query. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
