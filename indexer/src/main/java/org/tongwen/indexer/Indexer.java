package org.tongwen.indexer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.SinkReport;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.source.DocumentSource;
import org.tongwen.indexer.source.Intake;
import org.tongwen.indexer.source.RawDocument;

/** Reads, parses and enriches the documents in files and folders, and writes them to a sink; in constant memory. */
public final class Indexer {

    private final DocumentParser parser = new DocumentParser();
    private final Enricher enricher;
    private final Clock clock;

    public Indexer() {
        this(Clock.systemUTC());
    }

    Indexer(Clock clock) {
        this.clock = clock;
        this.enricher = new Enricher(clock);
    }

    /**
     * Indexes all documents below the paths; a document that fails is reported, and the rest goes on.
     *
     * @throws java.io.UncheckedIOException if the sink cannot be written at all
     */
    public IndexReport index(List<Path> paths, DocumentSink sink, ProgressListener listener) {
        Instant start = clock.instant();
        DocumentSource source = DocumentSource.of(paths);
        Run run = new Run(sink, listener, source.totalBytes());
        try (Workshop<PreparedDocument> workshop = new Workshop<>(run::deliver)) {
            run.workshop = workshop;
            source.read(run);
        }
        SinkReport written = sink.finish();
        written.refusals().forEach(refusal -> run.failures.add(new Failure(refusal.path(), refusal.reason())));
        Duration elapsed = Duration.between(start, clock.instant());
        return new IndexReport(run.read, written.indexed(), written.updated(), run.failures, elapsed);
    }
}
