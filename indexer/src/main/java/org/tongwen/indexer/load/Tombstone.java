package org.tongwen.indexer.load;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.model.hash.Sha256;

/** What stays in the index of a document that was removed: that it was there, until when, and what had been corrected of it. */
record Tombstone(String id, String sampleKey, Archive archive) {

    record Archive(
            Origin origin, IndexDocument.@Nullable Corrections corrections, Instant indexedAt, Instant deletedAt) {}

    record Origin(String path) {}

    static Tombstone of(Indexed document, Optional<PresentDocuments.Present> there, Instant now) {
        IndexDocument.Corrections corrections =
                there.map(PresentDocuments.Present::corrections).orElse(null);
        return new Tombstone(
                document.id(),
                Sha256.hex(document.id()),
                new Archive(new Origin(document.path()), corrections, now, now));
    }
}
