package org.tongwen.indexer;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of the inputs of a run, and tells the listener. */
final class Account {

    private final IndexListener listener;
    private final long totalBytes;
    private final Map<Outcome.Kind, Long> counts = new EnumMap<>(Outcome.Kind.class);
    private long read;
    private long bytes;

    Account(IndexListener listener, long totalBytes) {
        this.listener = listener;
        this.totalBytes = totalBytes;
    }

    void found() {
        read++;
    }

    void bytes(long count) {
        bytes += count;
        progress();
    }

    void done(Outcome outcome) {
        counts.merge(outcome.kind(), 1L, Long::sum);
        listener.done(outcome);
        progress();
    }

    long read() {
        return read;
    }

    IndexReport report(long removed, long kept, Duration elapsed) {
        return new IndexReport(
                read,
                count(Outcome.Kind.INDEXED),
                count(Outcome.Kind.UPDATED),
                count(Outcome.Kind.UNCHANGED),
                removed,
                kept,
                count(Outcome.Kind.FAILED),
                elapsed);
    }

    private long count(Outcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private void progress() {
        long documents = counts.values().stream().mapToLong(Long::longValue).sum();
        listener.progress(documents, bytes, totalBytes);
    }
}
