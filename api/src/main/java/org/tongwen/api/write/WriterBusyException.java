package org.tongwen.api.write;

/** Too many others wait for their turn. */
public final class WriterBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WriterBusyException(Throwable cause) {
        super("too many wait for their turn to write", cause);
    }
}
