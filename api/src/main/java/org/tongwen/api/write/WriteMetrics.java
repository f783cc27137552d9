package org.tongwen.api.write;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongwen.indexer.Outcome;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Measures how many writers work and wait, and what became of the documents that were uploaded. */
final class WriteMetrics {

    private static final String DOCUMENTS = "tongwen.upload.documents";

    private final MeterRegistry registry;
    private final AtomicInteger uploads;
    private final AtomicInteger edits;

    WriteMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.uploads = queue(registry, "upload");
        this.edits = queue(registry, "edit");
        // A counter that appears with its first failure has no increase that an alert could see.
        Arrays.stream(Outcome.Kind.values()).forEach(kind -> count(kind, 0));
    }

    /** Counts an upload from when it is asked for until its sender has been told of its end. */
    <T> Flux<T> upload(Flux<T> upload) {
        return counted(uploads, upload);
    }

    /** Counts a correction or a removal likewise. */
    <T> Mono<T> edit(Mono<T> edit) {
        return counted(edits, edit.flux()).singleOrEmpty();
    }

    /** Counts an uploaded document. */
    void done(Outcome outcome) {
        count(outcome.kind(), 1);
    }

    private void count(Outcome.Kind kind, int documents) {
        registry.counter(DOCUMENTS, "outcome", kind.name().toLowerCase(Locale.ROOT))
                .increment(documents);
    }

    private static <T> Flux<T> counted(AtomicInteger open, Flux<T> work) {
        return Flux.defer(() -> {
            open.incrementAndGet();
            return work.doFinally(end -> open.decrementAndGet());
        });
    }

    /** One of them is worked on at a time, and all others wait. */
    private static AtomicInteger queue(MeterRegistry registry, String kind) {
        AtomicInteger open = new AtomicInteger();
        Gauge.builder("tongwen.writes.running", open, writes -> Math.min(writes.get(), 1))
                .description("Uploads, and corrections and removals, that are worked on")
                .tag("kind", kind)
                .register(registry);
        Gauge.builder("tongwen.writes.waiting", open, writes -> Math.max(0, writes.get() - 1))
                .description("Uploads, and corrections and removals, that wait for their turn, of the 16 that may")
                .tag("kind", kind)
                .register(registry);
        return open;
    }
}
