package org.tongwen.indexer.load.rebuild;

import java.util.Optional;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;

/** Reads documents again from their originals; serves all threads. */
public interface Rereader {

    /**
     * What was read.
     *
     * @param statements what the document states
     */
    record Reread(PolicyDocument document, Statements statements) {}

    /**
     * Reads a document again.
     *
     * @param id what it is called, whatever the original says
     * @param provenance where it came from, with its original
     * @param title what it was called before
     * @return empty if the original cannot be read any more
     */
    Optional<Reread> read(String id, Provenance provenance, String title);
}
