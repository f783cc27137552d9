package org.tongwen.indexer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.indexer.load.rebuild.Kept;
import org.tongwen.indexer.load.rebuild.Made;
import org.tongwen.indexer.load.rebuild.Rebuild;
import org.tongwen.indexer.work.Grouping;

/**
 * Builds an index anew: everything once, then what was written meanwhile, until little is left; then writers wait for the last of it, and
 * the new index takes the place of the old one.
 */
final class Rebuilding {

    /** So little is written again within a moment. */
    private static final long LITTLE = 200;

    /** Whoever writes faster than this can read is made to wait in the end. */
    private static final int MOST_ROUNDS = 10;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Rebuild rebuild;
    private final RebuildListener listener;
    private final Clock clock;
    private final Duration patience;
    private final Map<Made.How, Long> counts = new EnumMap<>(Made.How.class);
    private final long total;
    private long changed;
    private long done;

    /**
     * Prepares a rebuild that has just begun.
     *
     * @param patience how long the old index stays for those who read in it page by page
     */
    Rebuilding(Rebuild rebuild, RebuildListener listener, Clock clock, Duration patience) {
        this.rebuild = rebuild;
        this.listener = listener;
        this.clock = clock;
        this.patience = patience;
        this.total = rebuild.total();
    }

    RebuildReport run() {
        Instant start = clock.instant();
        boolean replaced = false;
        try {
            long late = build();
            Instant sealing = clock.instant();
            late += takePlace();
            replaced = true;
            Duration sealed = Duration.between(sealing, clock.instant());
            listener.replaced();
            boolean deleted = isOldDeleted();
            return new RebuildReport(
                    count(Made.How.COPIED),
                    count(Made.How.REREAD),
                    count(Made.How.UNREADABLE),
                    changed,
                    late,
                    sealed,
                    deleted,
                    Duration.between(start, clock.instant()));
        } finally {
            if (!replaced) {
                rebuild.discard();
            }
        }
    }

    /** Returns how much was written again. */
    private long build() {
        pass();
        rebuild.changedWorks().ifPresent(works -> Grouping.run(works, clock, listener::compared, (id, work) -> {}));
        long late = 0;
        long written;
        int rounds = 0;
        do {
            written = pass();
            late += written;
        } while (written > LITTLE && ++rounds < MOST_ROUNDS);
        return late;
    }

    private long takePlace() {
        boolean replaced = false;
        rebuild.seal();
        try {
            long last = pass();
            rebuild.replace();
            replaced = true;
            return last;
        } finally {
            if (!replaced) {
                rebuild.unseal();
            }
        }
    }

    /** Writes what was written into the old index since the last pass; returns how much that was. */
    private long pass() {
        long read;
        try (Workshop<Made> workshop = new Workshop<>(this::write)) {
            read = rebuild.walk(
                    kept -> workshop.bring(() -> rebuild.make(kept), kept.size(), fault -> fail(kept, fault)));
        }
        rebuild.flush();
        return read;
    }

    private void write(Made made) {
        rebuild.write(made);
        counts.merge(made.how(), 1L, Long::sum);
        changed += made.changed() ? 1 : 0;
        listener.progress(++done, Math.max(done, total));
    }

    /** Nothing may be missing in the end, so a fault ends it all, and the old index goes on. */
    private static Made fail(Kept kept, Throwable fault) {
        if (fault instanceof ElasticsearchProblem problem) {
            throw problem;
        }
        String why = fault instanceof TimeoutException
                ? "takes more than " + Workshop.LONGEST.toMinutes() + " minutes to read"
                : "cannot be built anew, which is a fault of the program; please report it: " + fault;
        throw new ElasticsearchProblem(kept.key() + " " + why + ". The old index goes on.", fault);
    }

    private boolean isOldDeleted() {
        Instant end = clock.instant().plus(patience);
        try {
            while (!rebuild.hasDeletedOld()) {
                if (clock.instant().isAfter(end)) {
                    return false;
                }
                Thread.sleep(LOOK_AGAIN);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long count(Made.How how) {
        return counts.getOrDefault(how, 0L);
    }
}
