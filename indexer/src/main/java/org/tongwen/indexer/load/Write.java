package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import org.jspecify.annotations.Nullable;

/**
 * An entry to be written.
 *
 * @param over what it is to be written over; null if it is to be new
 */
record Write(BulkEntry entry, PresentDocuments.@Nullable Present over) {

    static Write create(BulkEntry entry) {
        return new Write(entry, null);
    }

    /** Whether nothing but the note of a removal is replaced. */
    boolean isOverTombstone() {
        return over != null && over.removed();
    }

    /** Whether a search reads something else from now on. */
    boolean isChange() {
        return over != null && !over.removed() && !entry.state().isSame(over.state());
    }

    /** Both kinds fail with a conflict if another writer was faster. */
    BulkOperation operation() {
        if (over == null) {
            return BulkOperation.of(o -> o.create(c -> c.id(entry.id()).document(entry.json())));
        }
        return BulkOperation.of(o -> o.index(i -> i.id(entry.id())
                .ifSeqNo(over.sequenceNumber())
                .ifPrimaryTerm(over.primaryTerm())
                .document(entry.json())));
    }
}
