package org.tongwen.indexer;

/** Hears how far a rebuild is; called often, so it should return at once. */
public interface RebuildListener {

    /** Listens to nothing. */
    RebuildListener NONE = new RebuildListener() {};

    /** So much is written of so much that there was at the begin; what is written meanwhile makes it more. */
    default void progress(long done, long total) {}

    /** Copies are looked for again among so many documents. */
    default void compared(long documents) {}

    /** The new index is searched and written from now on; the old one goes as soon as nobody reads in it. */
    default void replaced() {}
}
