package org.tongwen.indexer.load;

import java.time.Instant;

/** What stays in the index of a document that was removed: that it was there, and until when. */
record Tombstone(String id, String sampleKey, Archive archive) {

    record Archive(Origin origin, Instant indexedAt, Instant deletedAt) {}

    record Origin(String path) {}

    static Tombstone of(Indexed document, Instant now) {
        return new Tombstone(
                document.id(), IndexValues.sha256(document.id()), new Archive(new Origin(document.path()), now, now));
    }
}
