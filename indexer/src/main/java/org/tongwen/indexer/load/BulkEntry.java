package org.tongwen.indexer.load;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.util.BinaryData;
import java.util.function.Consumer;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.PolicyDocument;

/**
 * A document on its way: as JSON, so that its size is known and it is written once only.
 *
 * @param found the document as it was found
 * @param listener is told what became of it
 */
record BulkEntry(PolicyDocument found, BinaryData json, Consumer<Answer> listener) {

    static BulkEntry of(PolicyDocument found, JsonpMapper mapper, Consumer<Answer> listener) {
        return new BulkEntry(found, BinaryData.of(IndexDocuments.of(found), mapper), listener);
    }

    /** Returns the document with what was corrected by hand in the one that it replaces. */
    BulkEntry with(Corrections corrections, JsonpMapper mapper) {
        return corrections.isEmpty()
                ? this
                : new BulkEntry(found, BinaryData.of(IndexDocuments.of(found, corrections), mapper), listener);
    }

    String id() {
        return found.id();
    }

    Owner owner() {
        return Owner.of(found);
    }
}
