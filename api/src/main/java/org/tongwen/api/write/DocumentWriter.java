package org.tongwen.api.write;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.InputStream;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongwen.api.search.SearchUnavailableException;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.Outcome;
import org.tongwen.model.correction.Corrections;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Changes the collection. One upload is worked on at a time, and one correction or removal beside it; others wait their turn, which
 * is a {@link WriterBusyException} if there are too many.
 */
public final class DocumentWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentWriter.class);

    /** So many may wait; each holds a connection. */
    private static final int WAITING = 16;

    private final TongwenElasticsearch elasticsearch;
    private final WriteMetrics metrics;
    private final Indexer indexer = new Indexer();
    private final Scheduler uploads = Schedulers.newBoundedElastic(1, WAITING, "tongwen-upload");
    private final Scheduler edits = Schedulers.newBoundedElastic(1, WAITING, "tongwen-edit");

    /** Writes to this index, and tells the registry of what is done. */
    public DocumentWriter(TongwenElasticsearch elasticsearch, MeterRegistry registry) {
        this.elasticsearch = elasticsearch;
        this.metrics = new WriteMetrics(registry);
    }

    /**
     * Indexes records as {@code ./tongwen index} does, while they come.
     *
     * @param file the name of the file that they count as read from
     * @param records one JSON object on each line; read to its end unless nobody listens any more
     */
    public Flux<UploadStep> upload(String file, InputStream records) {
        return metrics.upload(Flux.<UploadStep>create(sink -> upload(file, records, sink))
                        // Else what the reader asks for waits on the thread that is indexing.
                        .subscribeOn(uploads, false))
                .onErrorMap(RejectedExecutionException.class, WriterBusyException::new);
    }

    /** Changes what was corrected of a document; tells whether there is such a document. */
    public Mono<Boolean> correct(String id, UnaryOperator<Corrections> change) {
        return edit(Mono.fromCallable(() -> indexer.correct(id, change, elasticsearch)));
    }

    /** Removes a document; tells whether there was one. */
    public Mono<Boolean> remove(String id) {
        return edit(Mono.fromCallable(() -> indexer.remove(id, elasticsearch)));
    }

    @Override
    public void close() {
        uploads.dispose();
        edits.dispose();
    }

    private void upload(String file, InputStream records, FluxSink<UploadStep> sink) {
        try {
            IndexReport report = indexer.index(file, records, elasticsearch, new IndexListener() {
                @Override
                public void done(Outcome outcome) {
                    metrics.done(outcome);
                    sink.next(new UploadStep.Done(outcome));
                }
            });
            sink.next(new UploadStep.Ended(report));
        } catch (ElasticsearchProblem e) {
            LOG.warn("An upload broke off", e);
            sink.next(new UploadStep.Broken());
        }
        sink.complete();
    }

    private Mono<Boolean> edit(Mono<Boolean> edit) {
        return metrics.edit(edit.subscribeOn(edits))
                .onErrorMap(RejectedExecutionException.class, WriterBusyException::new)
                .onErrorMap(
                        ElasticsearchProblem.class,
                        problem -> new SearchUnavailableException("the index cannot be written", problem));
    }
}
