package org.tongwen.api.search;

/** The index cannot be asked at the moment; the same question may be answered later. */
public final class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
