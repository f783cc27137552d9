package org.tongwen.indexer;

import java.time.Clock;
import java.util.function.Consumer;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.ElasticsearchSink;
import org.tongwen.indexer.load.PreviewSink;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.source.DocumentSource;
import org.tongwen.model.document.PolicyDocument;

/** Reads, parses and enriches the documents in files and folders, and writes them to a sink. */
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
    public IndexReport index(IndexRequest request, TongwenElasticsearch elasticsearch, IndexListener listener) {
        return index(request, new ElasticsearchSink(elasticsearch.writer(), IndexNames.WRITE), listener);
    }

    /** Shows the documents as they would be indexed, and writes nothing. */
    public IndexReport preview(IndexRequest request, Consumer<PolicyDocument> viewer, IndexListener listener) {
        return index(request, new PreviewSink(viewer), listener);
    }

    /**
     * Indexes all documents below the paths; a document that fails is reported, and the rest goes on.
     *
     * <p>A run that is interrupted can be started again: what is in the index already is not written twice, and in the end
     * the index is the same as if there had been no interruption.
     *
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if the index cannot be written at all
     */
    public IndexReport index(IndexRequest request, DocumentSink sink, IndexListener listener) {
        DocumentSource source = DocumentSource.of(request.paths());
        IndexRun run = new IndexRun(request, source, sink, new Preparation(parser, enricher), listener, clock);
        return run.run();
    }
}
