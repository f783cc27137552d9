package org.tongwen.api.web.export;

import org.tongwen.api.search.SearchResult.Hit;

/** A text file with one piece for each document. */
interface RowFormat {

    /** Returns what the file begins with. */
    String head();

    /** Returns the piece of a document. */
    String row(Hit hit);

    /** Returns what stands between two documents. */
    default String separator() {
        return "";
    }

    /** Returns what tells that all rows are there. */
    String end(long rows);

    /** Returns what tells that rows are missing; after it, the connection is broken off. */
    String broken(long rows);
}
