package org.tongwen.indexer.load;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.util.BinaryData;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.PolicyDocument;

/**
 * A document on its way: as JSON, so that its size is known and it is written once only.
 *
 * @param found the document as it was found
 * @param statements what it states
 * @param state what a search will read
 * @param writtenAt tells this writing of the document from any other
 * @param replaces whether a document is known to be there that this one takes the place of
 * @param listener is told what became of it
 */
record BulkEntry(
        PolicyDocument found,
        Statements statements,
        IndexDocument.State state,
        Instant writtenAt,
        boolean replaces,
        BinaryData json,
        Consumer<Answer> listener) {

    static BulkEntry of(PolicyDocument found, Statements statements, JsonpMapper mapper) {
        return of(found, statements, IndexDocuments.of(found, statements), false, mapper, answer -> {});
    }

    /** Returns the same, of which somebody else is told what became of it. */
    BulkEntry answeredTo(Consumer<Answer> listener) {
        return new BulkEntry(found, statements, state, writtenAt, replaces, json, listener);
    }

    private static BulkEntry of(
            PolicyDocument found,
            Statements statements,
            IndexDocument document,
            boolean replaces,
            JsonpMapper mapper,
            Consumer<Answer> listener) {
        return new BulkEntry(
                found,
                statements,
                Objects.requireNonNull(document.state()),
                document.archive().indexedAt(),
                replaces,
                BinaryData.of(document, mapper),
                listener);
    }

    /** Returns the document as it replaces one: with what was corrected of that by hand, and as old as it if a search reads the same. */
    BulkEntry over(PresentDocuments.Present there, JsonpMapper mapper) {
        Corrections corrections = StoredDocuments.corrections(there.corrections());
        if (corrections.isEmpty() && !state.isSame(there.state())) {
            return new BulkEntry(found, statements, state, writtenAt, !there.removed(), json, listener);
        }
        IndexDocument document =
                corrections.isEmpty() ? IndexDocuments.of(found, statements) : IndexDocuments.of(found, corrections);
        return of(
                found,
                statements,
                Objects.requireNonNull(document.state()).since(there.state()).of(document),
                !there.removed(),
                mapper,
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

    String id() {
        return found.id();
    }

    Owner owner() {
        return Owner.of(found);
    }
}
