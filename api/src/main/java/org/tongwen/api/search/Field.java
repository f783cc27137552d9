package org.tongwen.api.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What documents can be filtered by. */
public enum Field {
    YEAR,
    REGION,
    ABOUT_REGION,
    LEVEL,
    INDUSTRY,
    AGENCY,
    DOCUMENT_TYPE,
    SCRIPT,
    SOURCE,
    /** Industrial clusters of the registry that the document names. */
    NAMED_CLUSTER,
    /** Programmes, plans and labels of the registry that the document names. */
    PROGRAMME,
    /** A filter only: each number is one document, so it is not counted. */
    DOCUMENT_NUMBER,
    /** A filter only: documents that somebody picked by hand. */
    ID,
    /** A filter only: the copies of one text. */
    WORK;

    /** The value of documents of which nothing is known in this field. */
    public static final String UNKNOWN = "unknown";

    /** Returns the id used in the API, such as {@code document_type}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the field's values are counted. */
    public boolean isFacet() {
        return this != DOCUMENT_NUMBER && !isIdentity();
    }

    /** Returns whether its values name documents of this collection, as they are written: there is nothing to know or to fold. */
    public boolean isIdentity() {
        return this == ID || this == WORK;
    }

    /** Returns the field with this id. */
    public static Optional<Field> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}
