package org.tongwen.api.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.RebuildListener;

/** Shows how far a rebuild is: a bar on a terminal, a plain line now and then elsewhere. */
final class RebuildProgress implements RebuildListener, AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int UPDATE_MILLIS = 250;

    private final PrintWriter out;
    private final @Nullable ProgressBar bar;
    private Instant lastLine = Instant.now();

    private RebuildProgress(PrintWriter out, @Nullable ProgressBar bar) {
        this.out = out;
        this.bar = bar;
    }

    /** Returns a display that suits where the program writes to; the launcher says whether that is a terminal. */
    static RebuildProgress on(PrintWriter out) {
        return new RebuildProgress(out, Boolean.getBoolean("tongwen.terminal") ? bar() : null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Building anew")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .build();
    }

    @Override
    public void progress(long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        } else if (isTimeForALine()) {
            out.printf(Locale.ROOT, "%,d of %,d documents%n", done, total);
            out.flush();
        }
    }

    @Override
    public void compared(long documents) {
        if (bar != null) {
            bar.setExtraMessage(String.format(Locale.ROOT, " looking for copies: %,d documents", documents));
        } else if (isTimeForALine()) {
            out.printf(Locale.ROOT, "looking for copies of one text: %,d documents compared%n", documents);
            out.flush();
        }
    }

    @Override
    public void replaced() {
        if (bar != null) {
            bar.setExtraMessage(" the new index is in use");
        } else {
            out.println("The new index is in use; waiting until nobody reads in the old one.");
            out.flush();
        }
    }

    private boolean isTimeForALine() {
        boolean due = Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) >= 0;
        lastLine = due ? Instant.now() : lastLine;
        return due;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
