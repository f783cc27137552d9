package org.tongwen.api.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.indexer.Failure;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.Indexer;

/** Reads paths into an index, and tells what became of them. */
final class Indexing {

    private Indexing() {}

    /** Indexes with a progress display, and prints the report. */
    static IndexReport run(TongwenElasticsearch elasticsearch, List<Path> paths, PrintWriter out) {
        IndexReport report;
        try (Progress progress = Progress.on(out)) {
            report = new Indexer().index(paths, elasticsearch, progress);
        }
        print(report, out);
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

    private static void print(IndexReport report, PrintWriter out) {
        for (Failure failure : report.failures()) {
            out.println("failed: " + failure.source() + ": " + failure.reason());
        }
        double seconds = report.elapsed().toMillis() / 1000.0;
        out.printf(
                Locale.ROOT,
                "read %,d · indexed %,d · updated %,d · failed %,d · %.1f s (%,.0f documents/s)%n",
                report.read(),
                report.indexed(),
                report.updated(),
                report.failures().size(),
                seconds,
                seconds == 0 ? 0 : report.read() / seconds);
        out.flush();
    }
}
