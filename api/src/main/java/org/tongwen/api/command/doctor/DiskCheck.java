package org.tongwen.api.command.doctor;

import org.tongwen.api.command.Bytes;

/**
 * Room where the data directory is, or will be.
 *
 * @param free for this user
 * @param index what the index takes now
 */
record DiskCheck(long free, long index) implements Check {

    private static final String SUBJECT = "Disk";

    /** Elasticsearch is not started below. */
    private static final long LEAST = 1L << 30;

    @Override
    public Finding look() {
        String found = Bytes.text(free) + " free, the index takes " + Bytes.text(index);
        if (free < LEAST) {
            return Finding.broken(
                    SUBJECT,
                    found,
                    "free some: below 1 GB Elasticsearch is not started, and below 200 MB a running one takes no more"
                            + " documents");
        }
        if (free < index + LEAST) {
            return Finding.lookAt(
                    SUBJECT,
                    found,
                    "free some: merges, a backup and an index that is made anew may each need as much again as the index");
        }
        return Finding.ok(SUBJECT, found);
    }
}
