package org.tongwen.api.web.export;

/** More documents than a spreadsheet has rows. */
public final class TooManyRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyRowsException(long rows) {
        super("A spreadsheet has room for " + Workbooks.MOST_ROWS + " documents, and these are " + rows
                + ". Narrow the query, or take format=csv or ndjson.");
    }
}
