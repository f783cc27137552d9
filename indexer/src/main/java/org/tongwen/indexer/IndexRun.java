package org.tongwen.indexer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.SinkReport;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.parse.UnreadableDocumentException;
import org.tongwen.indexer.source.Intake;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.document.PolicyDocument;

/** One run of the indexer: what it has read and handed on so far, and what failed. */
final class IndexRun {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRun.class);

    private final DocumentSink sink;
    private final ProgressListener listener;
    private final long totalBytes;
    private final List<Failure> failures = new ArrayList<>();
    private long read;
    private long delivered;
    private long bytes;

    IndexRun(DocumentSink sink, ProgressListener listener, long totalBytes) {
        this.sink = sink;
        this.listener = listener;
        this.totalBytes = totalBytes;
    }

    /** A document that is ready, or why there is none. */
    record Outcome(
            @Nullable PolicyDocument document, @Nullable Failure failure) {}

    /** Returns an intake that hands documents on and keeps the account. */
    Intake intake(Consumer<RawDocument> documents) {
        return new Intake() {
            @Override
            public void document(RawDocument document) {
                read++;
                documents.accept(document);
            }

            @Override
            public void failure(String location, String reason) {
                failures.add(new Failure(location, reason));
            }

            @Override
            public void bytes(long count) {
                bytes += count;
                listener.progress(delivered, bytes, totalBytes);
            }
        };
    }

    /** Parses and enriches a document; may run on any thread. */
    Outcome prepare(RawDocument raw, DocumentParser parser, Enricher enricher) {
        try {
            return new Outcome(enricher.enrich(parser.parse(raw)).toPolicyDocument(), null);
        } catch (UnreadableDocumentException e) {
            return new Outcome(null, new Failure(raw.location(), String.valueOf(e.getMessage())));
        }
    }

    /** A fault of the program must not cost the other documents. */
    Outcome crashed(RawDocument raw, ExecutionException fault) {
        LOG.error("Cannot work on {}", raw.location(), fault);
        return new Outcome(
                null, new Failure(raw.location(), "a fault of the program, please report it: " + fault.getCause()));
    }

    void deliver(Outcome outcome) {
        if (outcome.document() != null) {
            sink.add(outcome.document());
        }
        if (outcome.failure() != null) {
            failures.add(outcome.failure());
        }
        delivered++;
        listener.progress(delivered, bytes, totalBytes);
    }

    IndexReport report(SinkReport written, Duration elapsed) {
        written.refusals().forEach(refusal -> failures.add(new Failure(place(refusal.path()), refusal.reason())));
        return new IndexReport(read, written.indexed(), written.updated(), failures, elapsed);
    }

    /** The line of a record is written as in all other failures. */
    private static String place(String path) {
        return path.replace('#', ':');
    }
}
