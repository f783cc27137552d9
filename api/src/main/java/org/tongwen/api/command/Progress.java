package org.tongwen.api.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.IndexListener;

/** Shows how far the indexing is: a bar with the remaining time on a terminal, a plain line now and then elsewhere. */
final class Progress implements IndexListener, AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int UPDATE_MILLIS = 250;
    private static final long MEGABYTE = 1 << 20;

    private final PrintWriter out;
    private final @Nullable ProgressBar bar;
    private final Instant start = Instant.now();
    private Instant lastLine = Instant.now();

    private Progress(PrintWriter out, @Nullable ProgressBar bar) {
        this.out = out;
        this.bar = bar;
    }

    /** Returns a display that suits where the program writes to; the launcher says whether that is a terminal. */
    static Progress on(PrintWriter out) {
        return new Progress(out, Boolean.getBoolean("tongwen.terminal") ? bar() : null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .build();
    }

    @Override
    public void progress(long documents, long bytes, long totalBytes) {
        if (bar != null) {
            bar.maxHint(totalBytes);
            bar.stepTo(bytes);
            bar.setExtraMessage(String.format(Locale.ROOT, " %,d documents, %,.0f/s", documents, rate(documents)));
        } else if (Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) >= 0) {
            lastLine = Instant.now();
            out.printf(
                    Locale.ROOT,
                    "%,d documents (%,.0f/s), %d %% read, about %s left%n",
                    documents,
                    rate(documents),
                    totalBytes == 0 ? 100 : 100 * bytes / totalBytes,
                    left(bytes, totalBytes));
            out.flush();
        }
    }

    @Override
    public void compared(long documents) {
        if (bar != null) {
            bar.setExtraMessage(String.format(Locale.ROOT, " looking for copies: %,d documents", documents));
        } else if (Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) >= 0) {
            lastLine = Instant.now();
            out.printf(Locale.ROOT, "looking for copies of one text: %,d documents compared%n", documents);
            out.flush();
        }
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
        if (bar != null) {
            bar.close();
        }
    }
}
