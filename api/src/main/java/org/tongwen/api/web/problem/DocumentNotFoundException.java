package org.tongwen.api.web.problem;

/** No document has the id that was asked for. */
public final class DocumentNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DocumentNotFoundException(String id) {
        super("There is no document with the id '" + id + "'.");
    }
}
