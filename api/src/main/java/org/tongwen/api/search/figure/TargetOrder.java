package org.tongwen.api.search.figure;

import java.util.Locale;

/** The order of figures; equal ones stand as the documents' ids and texts go. */
public enum TargetOrder {
    /** The latest end of the period first, without a period last. */
    PERIOD,
    /** Of each unit the greatest value first. */
    VALUE,
    /** The figures of the newest document first. */
    NEWEST,
    /** The figures of the oldest document first. */
    OLDEST,
    /** What is said of the same subject and period side by side, the greatest value first. */
    SUBJECT;

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
