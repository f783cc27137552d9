package org.tongwen.api.web.problem;

/** The document is there, and the passage that was asked for is not in it. */
public final class PassageNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PassageNotFoundException(String detail) {
        super(detail);
    }
}
