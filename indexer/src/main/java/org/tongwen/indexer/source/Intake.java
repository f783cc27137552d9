package org.tongwen.indexer.source;

import java.util.function.Consumer;

/** Takes what a source finds, one at a time; a slow intake slows the reading, so nothing piles up. */
public interface Intake {

    void document(RawDocument document);

    /**
     * Something could not be read.
     *
     * @param reason why, and what to do
     */
    void failure(Place place, String reason);

    /** So many more bytes of the files, as they lie on the disk, have been read. */
    void bytes(long count);

    /** Returns an intake that hands documents to somebody else, and all other things to this. */
    default Intake redirecting(Consumer<RawDocument> documents) {
        return new RedirectedIntake(this, documents, this::bytes);
    }

    /** Returns an intake for files within a file whose bytes are counted already. */
    default Intake within() {
        return new RedirectedIntake(this, this::document, count -> {});
    }
}
