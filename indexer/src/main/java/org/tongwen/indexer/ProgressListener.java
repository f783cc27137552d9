package org.tongwen.indexer;

/** Hears how far the indexing is; called by one thread at a time, often, so it should return at once. */
@FunctionalInterface
public interface ProgressListener {

    /** Listens to nothing. */
    ProgressListener NONE = (documents, bytes, totalBytes) -> {};

    /**
     * So much is done.
     *
     * @param documents documents handed to the index so far
     * @param bytes how much of the files is read, as they lie on the disk
     * @param totalBytes the size of all files
     */
    void progress(long documents, long bytes, long totalBytes);
}
