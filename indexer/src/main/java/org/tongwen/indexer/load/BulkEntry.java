package org.tongwen.indexer.load;

import co.elastic.clients.util.BinaryData;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.PolicyDocument;

/**
 * A document on its way: as JSON and no more than that, so that its size is known, and with it what all documents on their way hold.
 *
 * @param state what a search will read
 * @param writtenAt tells this writing of the document from any other
 * @param replaces whether a document is known to be there that this one takes the place of
 * @param corrected whether it has what was corrected of that by hand
 * @param listener is told what became of it
 */
record BulkEntry(
        String id,
        Owner owner,
        IndexDocument.State state,
        Instant writtenAt,
        boolean replaces,
        boolean corrected,
        BinaryData json,
        Consumer<Answer> listener) {

    static BulkEntry of(PolicyDocument found, Statements statements) {
        return of(Owner.of(found), IndexDocuments.of(found, statements), false, false, answer -> {});
    }

    /** Returns the same, of which somebody else is told what became of it. */
    BulkEntry answeredTo(Consumer<Answer> listener) {
        return new BulkEntry(id, owner, state, writtenAt, replaces, corrected, json, listener);
    }

    private static BulkEntry of(
            Owner owner, IndexDocument document, boolean replaces, boolean corrected, Consumer<Answer> listener) {
        return new BulkEntry(
                document.id(),
                owner,
                Objects.requireNonNull(document.state()),
                document.archive().indexedAt(),
                replaces,
                corrected,
                DocumentJson.of(document),
                listener);
    }

    /** Returns the document as it replaces one: with what was corrected of that by hand, and as old as it if a search reads the same. */
    BulkEntry over(PresentDocuments.Present there) {
        Corrections corrections = StoredDocuments.corrections(there.corrections());
        boolean asFound = corrections.isEmpty() && !corrected;
        if (asFound && !state.isSame(there.state())) {
            return new BulkEntry(id, owner, state, writtenAt, !there.removed(), false, json, listener);
        }
        IndexDocument read = DocumentJson.read(json);
        IndexDocument document = asFound ? read : IndexDocuments.of(StoredDocuments.found(read), corrections);
        return of(
                owner,
                Objects.requireNonNull(document.state()).since(there.state()).of(document),
                !there.removed(),
                !corrections.isEmpty(),
                listener);
    }

    /** Whether that is this entry: it was written, and only the answer was lost. */
    boolean isWritten(PresentDocuments.Present there) {
        return writtenAt.equals(there.writtenAt()) && state.isSame(there.state());
    }

    /** Returns what to say once it is written. */
    Answer written() {
        return replaces ? Answer.UPDATED : Answer.INDEXED;
    }
}
