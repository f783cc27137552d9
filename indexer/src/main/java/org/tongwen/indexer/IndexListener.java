package org.tongwen.indexer;

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

    /** An input is done; each is told of once. */
    default void done(Outcome outcome) {}
}
