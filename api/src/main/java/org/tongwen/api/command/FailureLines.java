package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.Outcome;

/** Prints what failed, and what was left out of documents, a line each; of many, the first. */
final class FailureLines implements IndexListener {

    private final Lines failures = new Lines("failed", 100);
    private final Lines notes = new Lines("note", 10);

    /** Lines of one kind. */
    private static final class Lines {

        private final String kind;
        private final int most;
        private final List<String> first = new ArrayList<>();
        private long more;

        Lines(String kind, int most) {
            this.kind = kind;
            this.most = most;
        }

        void add(String location, String text) {
            if (first.size() < most) {
                first.add(kind + ": " + location + ": " + text);
            } else {
                more++;
            }
        }

        void print(PrintWriter out) {
            first.forEach(out::println);
            if (more > 0) {
                out.printf(Locale.ROOT, "%s: and %,d more; --report FILE writes them all%n", kind, more);
            }
        }
    }

    @Override
    public void done(Outcome outcome) {
        String location = outcome.place().location();
        outcome.notes().forEach(note -> notes.add(location, note));
        if (outcome.kind() == Outcome.Kind.FAILED) {
            failures.add(location, outcome.reason().orElse(""));
        }
    }

    void print(PrintWriter out) {
        notes.print(out);
        failures.print(out);
    }
}
