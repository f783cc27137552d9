package org.tongwen.api.search.trend;

import java.util.Locale;
import org.tongwen.api.search.CountBy;

/** What counts over time count. */
public enum Counted {
    /** Each document that matches, of all documents. */
    DOCUMENT,
    /** Each work once, however many of its copies match, of all works. */
    WORK,
    /** Each place where the words of a query stand in a document that matches, of all characters. */
    OCCURRENCE;

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what is counted to tell how a query is read. */
    public CountBy readBy() {
        return this == WORK ? CountBy.WORK : CountBy.DOCUMENT;
    }
}
