package org.tongwen.api.search.suggest;

import java.util.Locale;

/** What is suggested. */
public enum SuggestionType {
    AGENCY,
    REGION,
    INDUSTRY,
    NAMED_CLUSTER,
    PROGRAMME,
    DOCUMENT_NUMBER,
    TITLE;

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the parameter of a search that the value is for; a title stands for the {@code id} of its document. */
    public String parameter() {
        return this == TITLE ? "id" : id();
    }
}
