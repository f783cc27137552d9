package org.tongwen.indexer.load;

import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param reason why it was refused; null if it was not
 */
record BulkAnswer(BulkEntry entry, Kind kind, @Nullable String reason) {

    enum Kind {
        INDEXED,
        UPDATED,
        REFUSED
    }

    static BulkAnswer taken(BulkEntry entry, Kind kind) {
        return new BulkAnswer(entry, kind, null);
    }

    static BulkAnswer refused(BulkEntry entry, String reason) {
        return new BulkAnswer(entry, Kind.REFUSED, reason);
    }
}
