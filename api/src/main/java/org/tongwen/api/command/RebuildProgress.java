package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.tongwen.indexer.RebuildListener;

/** Shows how far a rebuild is. */
final class RebuildProgress implements RebuildListener, AutoCloseable {

    private final ProgressDisplay display;

    private RebuildProgress(ProgressDisplay display) {
        this.display = display;
    }

    /** Returns a display that suits where the program writes to. */
    static RebuildProgress on(PrintWriter out) {
        return new RebuildProgress(new ProgressDisplay(out, new ProgressBarBuilder().setTaskName("Building anew")));
    }

    @Override
    public void progress(long done, long total) {
        display.step(done, total);
        display.line(() -> String.format(Locale.ROOT, "%,d of %,d documents", done, total));
    }

    @Override
    public void compared(long documents) {
        display.compared(documents);
    }

    @Override
    public void replaced() {
        display.beside(() -> "the new index is in use");
        display.lineNow("The new index is in use; waiting until nobody reads in the old one.");
    }

    @Override
    public void close() {
        display.close();
    }
}
