package org.tongwen.api.web.export;

import org.tongwen.api.search.TooMuchException;

/** More documents than a spreadsheet has rows. */
public final class TooManyRowsException extends TooMuchException {

    private static final long serialVersionUID = 1L;

    public TooManyRowsException(long rows) {
        super(
                "too-many-rows",
                "A spreadsheet has room for " + Workbooks.MOST_ROWS + " documents, and these are " + rows
                        + ". Narrow the query, or take format=csv or ndjson.");
    }
}
