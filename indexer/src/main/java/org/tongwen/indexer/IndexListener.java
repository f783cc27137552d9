package org.tongwen.indexer;

import org.tongwen.indexer.work.Membership;

/** Hears what becomes of the inputs of a run; called by one thread at a time, often, so it should return at once. */
public interface IndexListener {

    /** Listens to nothing. */
    IndexListener NONE = new IndexListener() {};

    /**
     * So much is done.
     *
     * @param documents documents that are answered for
     * @param bytes how much of the files is read, as they lie on the disk
     * @param totalBytes the size of all files
     */
    default void progress(long documents, long bytes, long totalBytes) {}

    /** The documents are written, and so many of them have been compared with others that may be copies. */
    default void compared(long documents) {}

    /** A document was found to belong to another work than before. */
    default void grouped(String id, Membership work) {}

    /** An input is done; each is told of once. */
    default void done(Outcome outcome) {}
}
