package org.tongwen.api.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexReport;

/** Runs the indexer, and tells what became of the documents. */
final class Indexing {

    private Indexing() {}

    /**
     * Indexes, and prints what became of it.
     *
     * @param job indexes, and tells the listener it is given
     * @param listener is told, too
     * @param showing whether the progress is shown
     */
    static IndexReport run(
            Function<IndexListener, IndexReport> job, IndexListener listener, boolean showing, PrintWriter out) {
        FailureLines failures = new FailureLines();
        IndexReport report;
        FoundCopies copies = new FoundCopies();
        Listeners quiet = new Listeners(List.of(listener, failures, copies));
        if (showing) {
            try (Progress progress = Progress.on(out)) {
                report = job.apply(quiet.and(progress));
            }
        } else {
            report = job.apply(quiet);
        }
        failures.print(out);
        copies.print(out);
        out.println(summary(report));
        if (report.kept() > 0) {
            out.printf(
                    Locale.ROOT,
                    "kept %,d documents that were not found again, as their files could not be read whole%n",
                    report.kept());
        }
        out.flush();
        return report;
    }

    /** Fails with a line for the user if one of the paths is not there, before anything is started. */
    static void requireExisting(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UserError("there is no file or folder " + path + ".");
            }
        }
    }

    private static String summary(IndexReport report) {
        double seconds = report.elapsed().toMillis() / 1000.0;
        return String.format(
                        Locale.ROOT,
                        "read %,d · indexed %,d · updated %,d · unchanged %,d · ",
                        report.read(),
                        report.indexed(),
                        report.updated(),
                        report.unchanged())
                + (report.removed() > 0 ? String.format(Locale.ROOT, "removed %,d · ", report.removed()) : "")
                + String.format(
                        Locale.ROOT,
                        "failed %,d · %.1f s (%,.0f documents/s)",
                        report.failed(),
                        seconds,
                        seconds == 0 ? 0 : report.read() / seconds);
    }
}
