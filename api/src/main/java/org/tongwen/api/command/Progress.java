package org.tongwen.api.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.tongwen.indexer.IndexListener;

/** Shows how far the indexing is, with the remaining time. */
final class Progress implements IndexListener, AutoCloseable {

    private static final long MEGABYTE = 1 << 20;

    private final ProgressDisplay display;
    private final Instant start = Instant.now();

    private Progress(ProgressDisplay display) {
        this.display = display;
    }

    /** Returns a display that suits where the program writes to. */
    static Progress on(PrintWriter out) {
        return new Progress(new ProgressDisplay(
                out, new ProgressBarBuilder().setTaskName("Indexing").setUnit(" MB", MEGABYTE)));
    }

    @Override
    public void progress(long documents, long bytes, long totalBytes) {
        display.step(bytes, totalBytes);
        display.beside(() -> String.format(Locale.ROOT, "%,d documents, %,.0f/s", documents, rate(documents)));
        display.line(() -> String.format(
                Locale.ROOT,
                "%,d documents (%,.0f/s), %d %% read, about %s left",
                documents,
                rate(documents),
                totalBytes == 0 ? 100 : 100 * bytes / totalBytes,
                left(bytes, totalBytes)));
    }

    @Override
    public void compared(long documents) {
        display.compared(documents);
    }

    private double rate(long documents) {
        return documents / Math.max(0.001, elapsed().toMillis() / 1000.0);
    }

    private String left(long bytes, long totalBytes) {
        double share = (double) (totalBytes - bytes) / Math.max(1, bytes);
        long seconds = Math.round(elapsed().toSeconds() * share);
        return seconds < 60 ? seconds + " s" : (seconds + 30) / 60 + " min";
    }

    private Duration elapsed() {
        return Duration.between(start, Instant.now());
    }

    @Override
    public void close() {
        display.close();
    }
}
