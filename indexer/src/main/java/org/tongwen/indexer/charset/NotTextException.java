package org.tongwen.indexer.charset;

/** Bytes that are no text in any charset; the message is a reason for the user. */
public final class NotTextException extends Exception {

    private static final long serialVersionUID = 1;

    NotTextException(String reason) {
        super(reason);
    }
}
