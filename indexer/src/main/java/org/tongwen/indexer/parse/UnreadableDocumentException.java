package org.tongwen.indexer.parse;

/** A document whose text cannot be told; the message says why, for the user's report. */
public final class UnreadableDocumentException extends Exception {

    public UnreadableDocumentException(String reason) {
        super(reason);
    }
}
