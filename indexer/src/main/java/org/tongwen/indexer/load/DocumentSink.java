package org.tongwen.indexer.load;

import java.io.UncheckedIOException;
import org.tongwen.model.document.PolicyDocument;

/**
 * What documents are written to.
 *
 * <p>A document with the id of one that is there replaces it if both are from the same source, see {@link Owner}; from
 * another source it is refused, and nothing is overwritten. Not to be used by several threads at once.
 */
public interface DocumentSink {

    /**
     * Takes a document; waits while too many are under way.
     *
     * @throws UncheckedIOException if the index cannot be written at all
     */
    void add(PolicyDocument document);

    /**
     * Waits until all documents are answered for, and returns what became of those added since the last call.
     *
     * @throws UncheckedIOException if the index cannot be written at all
     */
    SinkReport finish();
}
