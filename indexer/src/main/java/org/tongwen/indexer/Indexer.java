package org.tongwen.indexer;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.Editing;
import org.tongwen.indexer.load.ElasticsearchSink;
import org.tongwen.indexer.load.GroupedLately;
import org.tongwen.indexer.load.PreviewSink;
import org.tongwen.indexer.load.rebuild.Rebuild;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.source.DocumentSource;
import org.tongwen.indexer.source.Upload;
import org.tongwen.indexer.work.Grouping;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.PolicyDocument;

/** Reads, parses and enriches the documents in files and folders, and writes them to a sink. */
public final class Indexer {

    /** As long as a walk through an index is kept for somebody who does not come back. */
    private static final Duration READERS_PATIENCE = Duration.ofMinutes(10);

    private final DocumentParser parser = new DocumentParser();
    private final Enricher enricher;
    private final Clock clock;
    /** Of the one index that {@link TongwenElasticsearch} has. */
    private final GroupedLately lately = new GroupedLately();

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
        return index(request, sink(elasticsearch), listener);
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
        return run(request, DocumentSource.of(request.paths()), sink, listener);
    }

    /**
     * Indexes records that somebody sends, as they come.
     *
     * @param file the name of the file that they count as read from: they replace its records with the same ids
     * @param records one JSON object on each line, of which at most {@value Upload#MOST} are taken; read to its end, and not closed
     */
    public IndexReport index(
            String file, InputStream records, TongwenElasticsearch elasticsearch, IndexListener listener) {
        return index(new Upload(file, records), sink(elasticsearch), listener);
    }

    /** Indexes as above, into any sink. */
    IndexReport index(Upload upload, DocumentSink sink, IndexListener listener) {
        return run(IndexRequest.of(List.of()), DocumentSource.of(upload), sink, listener);
    }

    /**
     * Changes what was corrected of a document by hand; searches find it so once this returns.
     *
     * @param change may be asked several times
     * @return whether there is such a document
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if the index cannot be read or written
     */
    public boolean correct(String id, UnaryOperator<Corrections> change, TongwenElasticsearch elasticsearch) {
        return edited(elasticsearch, editing -> editing.correct(id, change));
    }

    /**
     * Removes a document, and leaves a note in its place; searches do not find it once this returns.
     *
     * @return whether there was such a document
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if the index cannot be read or written
     */
    public boolean remove(String id, TongwenElasticsearch elasticsearch) {
        return edited(elasticsearch, editing -> editing.remove(id));
    }

    /**
     * Builds the index anew from the originals that it keeps, with all that this program knows now, while it is searched and written; then
     * puts the new one in its place. If it fails, the old one stays.
     *
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if it fails, or there is no index
     */
    public RebuildReport rebuild(TongwenElasticsearch elasticsearch, RebuildListener listener) {
        Rebuild rebuild = Rebuild.begin(
                elasticsearch.writer(), elasticsearch.generations(), new Rereading(parser, enricher), clock);
        return new Rebuilding(rebuild, listener, clock, READERS_PATIENCE).run();
    }

    /** A document that changed may be another's copy now, or none any more. */
    private boolean edited(TongwenElasticsearch elasticsearch, Predicate<Editing> edit) {
        boolean there = edit.test(new Editing(elasticsearch.writer(), IndexNames.WRITE));
        if (there) {
            Grouping.run(sink(elasticsearch).works(), clock, looked -> {}, (id, work) -> {});
        }
        return there;
    }

    private IndexReport run(IndexRequest request, DocumentSource source, DocumentSink sink, IndexListener listener) {
        return new IndexRun(request, source, sink, new Preparation(parser, enricher, sink), listener, clock).run();
    }

    private DocumentSink sink(TongwenElasticsearch elasticsearch) {
        return new ElasticsearchSink(elasticsearch.writer(), IndexNames.WRITE, lately);
    }
}
