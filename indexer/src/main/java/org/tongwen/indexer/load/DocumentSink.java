package org.tongwen.indexer.load;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.work.WorkStore;
import org.tongwen.model.document.PolicyDocument;

/**
 * What documents are written to.
 *
 * <p>A document with the id of one that is there replaces it if both are from the same source, see {@link Owner}; from
 * another source it is refused, and nothing is overwritten. Not to be used by several threads at once, but for
 * {@link #addition}; all of its methods fail with an {@link org.tongwen.elasticsearch.connection.ElasticsearchProblem} if the index cannot be read or written at all.
 */
public interface DocumentSink {

    /** Asks for those documents that are in the index just as this program would write them; what is returned waits for the answer. */
    Supplier<Map<Fingerprint, Indexed>> unchanged(List<Fingerprint> fingerprints);

    /** A document of which all that is to be written is worked out. */
    @FunctionalInterface
    interface Addition {

        /**
         * Adds the document, once; waits while too many are under way.
         *
         * @param listener is told what became of it, during this call or a later one
         */
        void add(Consumer<Answer> listener);
    }

    /** Works out what is to be written of a document: on any thread, as this takes most of the time. */
    Addition addition(PolicyDocument document, Statements statements);

    /** Waits until all documents are answered for. */
    void drain();

    /** Waits until all documents are answered for, and can be found. */
    void finish();

    /**
     * Removes documents, and leaves a note in place of each that says when.
     *
     * @param roots names of files and folders as in a document's path; only what lies below them is looked at
     * @return how many were removed
     */
    long remove(List<String> roots, Predicate<Indexed> gone);

    /** Returns the works of the documents, to be asked once all documents are answered for. */
    WorkStore works();
}
