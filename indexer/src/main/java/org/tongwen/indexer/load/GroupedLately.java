package org.tongwen.indexer.load;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What a program that goes on running has compared with all others since it was written, as far as it would be looked at again: who
 * sends documents one by one does not pay for all that came shortly before. What comes later is compared with these, so nothing is
 * missed.
 */
public final class GroupedLately {

    private final Map<String, Instant> written = new HashMap<>();
    private final Map<String, Instant> underWay = new HashMap<>();

    /** Whether a document that was written then has been compared since; if not, it is about to be. */
    boolean isCompared(String id, Instant writtenAt) {
        boolean compared = writtenAt.equals(written.get(id));
        if (!compared) {
            underWay.put(id, writtenAt);
        }
        return compared;
    }

    /** All that was about to be compared is; what was written before this moment will not be asked for again. */
    void done(Instant before) {
        written.putAll(underWay);
        underWay.clear();
        written.values().removeIf(at -> at.isBefore(before));
    }

    /** A grouping begins; what another did not finish does not count. */
    void begin() {
        underWay.clear();
    }
}
