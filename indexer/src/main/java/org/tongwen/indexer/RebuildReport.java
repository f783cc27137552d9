package org.tongwen.indexer;

import java.time.Duration;

/**
 * What became of an index that was built anew, in numbers; states of the past and notes of removed documents are among them.
 *
 * @param copied what was as this program would write it
 * @param reread what was read again from its original
 * @param unreadable what stays as it was read before, as its original cannot be read any more
 * @param changed documents of which a search reads something else now
 * @param late how many of all were written, or written again, while the index was being built
 * @param sealed how long writers had to wait
 * @param oldDeleted whether the old index has gone; if not, somebody still reads in it
 */
public record RebuildReport(
        long copied,
        long reread,
        long unreadable,
        long changed,
        long late,
        Duration sealed,
        boolean oldDeleted,
        Duration elapsed) {}
