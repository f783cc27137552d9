package org.tongwen.api.web.receipt;

import java.util.Locale;

/** Why a search does not find the same as when its receipt was made. */
public enum ChangeReason {
    /** Documents were added, changed or removed. */
    DOCUMENTS,
    /** The query is read by other dictionaries. */
    DICTIONARIES,
    /** The same documents are grouped into other works. */
    COPIES,
    /** The index was made later, and cannot tell which documents changed. */
    INDEX_NEWER,
    /** Documents were being written when the receipt was made. */
    UNKNOWN;

    /** Returns the id used in the API. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
