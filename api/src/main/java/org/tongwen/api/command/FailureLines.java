package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.Outcome;

/** Prints what failed, a line each; of many, the first. */
final class FailureLines implements IndexListener {

    private static final int MOST = 100;

    private final List<String> lines = new ArrayList<>();
    private long more;

    @Override
    public void done(Outcome outcome) {
        if (outcome.kind() != Outcome.Kind.FAILED) {
            return;
        }
        if (lines.size() < MOST) {
            lines.add("failed: " + outcome.place().location() + ": "
                    + outcome.reason().orElse(""));
        } else {
            more++;
        }
    }

    void print(PrintWriter out) {
        lines.forEach(out::println);
        if (more > 0) {
            out.printf(Locale.ROOT, "failed: and %,d more; --report FILE writes them all%n", more);
        }
    }
}
