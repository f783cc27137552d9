package org.tongwen.indexer.source;

/** Takes what a source finds, one at a time; a slow intake slows the reading, so nothing piles up. */
public interface Intake {

    void document(RawDocument document);

    /** Something could not be read: {@code location} says what, {@code reason} why, and what to do. */
    void failure(String location, String reason);

    /** So many more bytes of the files, as they lie on the disk, have been read. */
    void bytes(long count);
}
