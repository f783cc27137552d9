package org.tongwen.indexer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.ElasticsearchSink;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.source.DocumentSource;

/** Reads, parses and enriches the documents in files and folders, and writes them to a sink; in constant memory. */
public final class Indexer {

    private final DocumentParser parser = new DocumentParser();
    private final Enricher enricher;
    private final Clock clock;

    public Indexer() {
        this(Clock.systemUTC());
    }

    /** Estimates the years of documents as somebody would at this clock's time. */
    Indexer(Clock clock) {
        this.clock = clock;
        this.enricher = new Enricher(clock);
    }

    /** Indexes as below, into the index of this Elasticsearch. */
    public IndexReport index(List<Path> paths, TongwenElasticsearch elasticsearch, ProgressListener listener) {
        return index(paths, new ElasticsearchSink(elasticsearch.writer(), IndexNames.WRITE), listener);
    }

    /**
     * Indexes all documents below the paths; a document that fails is reported, and the rest goes on.
     *
     * @throws java.io.UncheckedIOException if the sink cannot be written at all
     */
    public IndexReport index(List<Path> paths, DocumentSink sink, ProgressListener listener) {
        Instant start = clock.instant();
        DocumentSource source = DocumentSource.of(paths);
        IndexRun run = new IndexRun(sink, listener, source.totalBytes());
        try (Workshop<IndexRun.Outcome> workshop = new Workshop<>(run::deliver)) {
            source.read(run.intake(
                    raw -> workshop.bring(() -> run.prepare(raw, parser, enricher), fault -> run.crashed(raw, fault))));
        }
        return run.report(sink.finish(), Duration.between(start, clock.instant()));
    }
}
