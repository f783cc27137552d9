package org.tongwen.api.search;

/** A query that asks for more at once than the index can answer. */
public final class QueryTooComplexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QueryTooComplexException(Throwable cause) {
        super("the query has too many parts", cause);
    }
}
