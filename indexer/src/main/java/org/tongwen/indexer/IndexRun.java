package org.tongwen.indexer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.tongwen.indexer.load.Answer;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.Indexed;
import org.tongwen.indexer.source.DocumentSource;
import org.tongwen.indexer.source.Intake;
import org.tongwen.indexer.source.Place;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.indexer.work.Grouping;

/** One run of the indexer: reads and writes on one thread, in the order of the files, and works on several. */
final class IndexRun implements Intake {

    private static final Map<Answer.Kind, Outcome.Kind> KINDS = new EnumMap<>(Map.of(
            Answer.Kind.INDEXED, Outcome.Kind.INDEXED,
            Answer.Kind.UPDATED, Outcome.Kind.UPDATED,
            Answer.Kind.REFUSED, Outcome.Kind.FAILED));

    private final IndexRequest request;
    private final DocumentSource source;
    private final DocumentSink sink;
    private final Preparation preparation;
    private final IndexListener listener;
    private final Account account;
    private final Clock clock;
    private final SeenDocuments seen = new SeenDocuments();
    private final Workshop<List<Prepared>> workshop = new Workshop<>(prepared -> prepared.forEach(this::deliver));
    private final Sifting sifting;

    IndexRun(
            IndexRequest request,
            DocumentSource source,
            DocumentSink sink,
            Preparation preparation,
            IndexListener listener,
            Clock clock) {
        this.request = request;
        this.source = source;
        this.sink = sink;
        this.preparation = preparation;
        this.listener = listener;
        this.account = new Account(listener, source.totalBytes());
        this.clock = clock;
        this.sifting = new Sifting(sink, request.again(), this::work);
    }

    IndexReport run() {
        Instant start = clock.instant();
        try (workshop) {
            source.read(this);
            sifting.finish();
        }
        sink.finish();
        Pruning pruning = new Pruning(seen);
        // Where nothing was found, a disk may not be there: that is no reason to remove everything.
        if (request.prune() && account.read() > 0) {
            pruning.prune(sink, source.roots());
        }
        Grouping.run(sink.works(), clock, listener::compared, listener::grouped);
        return account.report(pruning.removed(), pruning.kept(), Duration.between(start, clock.instant()));
    }

    @Override
    public void document(RawDocument document) {
        account.found();
        boolean large = Workshop.isLarge(document.size());
        if (large) {
            settle();
        }
        sifting.add(document);
        if (large) {
            settle();
        }
    }

    @Override
    public void failure(Place place, String reason) {
        finish(Outcome.failed(place, reason));
    }

    @Override
    public void bytes(long count) {
        account.bytes(count);
    }

    /** Lets go of all that was read so far: it is written, and answered for. */
    private void settle() {
        sifting.finish();
        workshop.deliver();
        sink.drain();
    }

    /** Works on a document, unless it and the files that it names are in the index. */
    private void work(RawDocument raw, Map<RawDocument, Indexed> unchanged) {
        // Whoever waits for the document to be written does not hold what it was made of.
        List<Place> places = raw.withAttachments().map(RawDocument::place).toList();
        if (unchanged.containsKey(raw)) {
            workshop.bring(() -> Sifting.unchanged(raw, unchanged), 0, fault -> Preparation.afterFault(places, fault));
        } else {
            workshop.bring(
                    () -> preparation.prepare(raw),
                    raw.size(),
                    fault -> fault instanceof TimeoutException
                            ? Preparation.tooSlow(places)
                            : Preparation.afterFault(places, fault));
        }
    }

    private void deliver(Prepared prepared) {
        switch (prepared) {
            case Prepared.Ready ready -> {
                if (isFirst(ready.id(), ready.place())) {
                    ready.addition().add(answer -> finish(outcome(ready, answer)));
                }
            }
            case Prepared.Unchanged unchanged -> {
                if (isFirst(unchanged.id(), unchanged.place())) {
                    finish(Outcome.unchanged(unchanged.place(), unchanged.id()));
                }
            }
            case Prepared.Finished finished -> finish(finished.outcome());
        }
    }

    private boolean isFirst(String id, Place place) {
        Optional<String> first = seen.add(id, place);
        first.ifPresent(other -> finish(Outcome.failed(
                place, "has the same id \"" + id + "\" as " + other + ", which counts; give it an id of its own")));
        return first.isEmpty();
    }

    private static Outcome outcome(Prepared.Ready ready, Answer answer) {
        return new Outcome(
                ready.place(),
                KINDS.getOrDefault(answer.kind(), Outcome.Kind.FAILED),
                Optional.of(ready.id()),
                answer.reason(),
                ready.damage(),
                ready.notes());
    }

    private void finish(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED) {
            seen.addFailed(outcome.place());
        }
        account.done(outcome);
    }
}
