package org.tongwen.indexer.load.rebuild;

import co.elastic.clients.util.BinaryData;
import java.util.List;

/**
 * What is written into the next generation for something that was kept.
 *
 * @param entries to be written
 * @param how what had to be done
 * @param changed whether a search reads something else of it than before
 */
public record Made(List<Entry> entries, How how, boolean changed) {

    /** What had to be done. */
    public enum How {
        /** It is as this program would write it. */
        COPIED,
        /** It was read again. */
        REREAD,
        /** It should have been read again, and could not be: it stays as it was read before. */
        UNREADABLE
    }

    /**
     * A document to be written.
     *
     * @param past whether into the index of the past
     */
    record Entry(boolean past, String key, BinaryData json) {}
}
