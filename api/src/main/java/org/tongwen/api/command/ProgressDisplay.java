package org.tongwen.api.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Where long work shows how far it is: a bar on a terminal, a plain line now and then elsewhere. */
final class ProgressDisplay implements AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int UPDATE_MILLIS = 250;

    private final PrintWriter out;
    private final @Nullable ProgressBar bar;
    private Instant lastLine = Instant.now();

    /** Shows on a bar of this kind if the launcher says that there is a terminal. */
    ProgressDisplay(PrintWriter out, ProgressBarBuilder kind) {
        this.out = out;
        this.bar = Boolean.getBoolean("tongwen.terminal")
                ? kind.setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(UPDATE_MILLIS)
                        .build()
                : null;
    }

    /** Moves the bar. */
    void step(long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    /** Sets what stands behind the bar. */
    void beside(Supplier<String> text) {
        if (bar != null) {
            bar.setExtraMessage(" " + text.get());
        }
    }

    /** Where there is no bar, prints a line if the last was long enough ago. */
    void line(Supplier<String> text) {
        if (bar == null && Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) >= 0) {
            print(text.get());
        }
    }

    /** Where there is no bar, prints a line at once. */
    void lineNow(String text) {
        if (bar == null) {
            print(text);
        }
    }

    /** Tells that copies of one text are looked for. */
    void compared(long documents) {
        beside(() -> String.format(Locale.ROOT, "looking for copies: %,d documents", documents));
        line(() -> String.format(Locale.ROOT, "looking for copies of one text: %,d documents compared", documents));
    }

    private void print(String line) {
        lastLine = Instant.now();
        out.println(line);
        out.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
