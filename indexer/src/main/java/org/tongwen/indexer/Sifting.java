package org.tongwen.indexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.Fingerprint;
import org.tongwen.indexer.load.Indexed;
import org.tongwen.indexer.source.RawDocument;

/** Asks of documents, many at a time, whether they are in the index already; hands them on in the order in which they came. */
final class Sifting {

    private static final int BATCH_DOCUMENTS = 250;
    private static final long BATCH_BYTES = 4 << 20;

    private final DocumentSink sink;
    private final boolean again;
    private final BiConsumer<RawDocument, Map<RawDocument, Indexed>> next;
    private List<RawDocument> batch = new ArrayList<>();
    private long batchBytes;
    private Asked asked = new Asked(List.of(), Map::of);

    /** Documents of which the index has been asked: while it answers, others are read. */
    private record Asked(List<RawDocument> documents, Supplier<Map<Fingerprint, Indexed>> answer) {}

    /**
     * Makes a sieve.
     *
     * @param again whether all documents are read again, so that nothing is asked
     * @param next takes each document, with those of it and of the files it names that are in the index
     */
    Sifting(DocumentSink sink, boolean again, BiConsumer<RawDocument, Map<RawDocument, Indexed>> next) {
        this.sink = sink;
        this.again = again;
        this.next = next;
    }

    void add(RawDocument document) {
        batch.add(document);
        batchBytes += document.size();
        if (batch.size() == BATCH_DOCUMENTS || batchBytes >= BATCH_BYTES) {
            ask();
        }
    }

    /** Hands on all that were added. */
    void finish() {
        ask();
        ask();
    }

    /** Returns what becomes of a document that is in the index, and of the files that it names. */
    static List<Prepared> unchanged(RawDocument raw, Map<RawDocument, Indexed> there) {
        List<Prepared> prepared = new ArrayList<>();
        raw.withAttachments()
                .forEach(file -> prepared.add(
                        there.containsKey(file)
                                ? new Prepared.Unchanged(
                                        file.place(), there.get(file).id())
                                : Preparation.attached(file.place(), raw.place())));
        return prepared;
    }

    private void ask() {
        List<Fingerprint> fingerprints = batch.stream()
                .flatMap(RawDocument::withAttachments)
                .map(Sifting::fingerprint)
                .toList();
        Asked before = asked;
        asked = new Asked(batch, again || batch.isEmpty() ? Map::of : sink.unchanged(fingerprints));
        batch = new ArrayList<>();
        batchBytes = 0;
        handOn(before);
    }

    private void handOn(Asked batch) {
        Map<Fingerprint, Indexed> found = batch.answer().get();
        for (RawDocument raw : batch.documents()) {
            Map<RawDocument, Indexed> there = new HashMap<>();
            raw.withAttachments().forEach(file -> {
                Indexed indexed = found.get(fingerprint(file));
                if (indexed != null) {
                    there.put(file, indexed);
                }
            });
            next.accept(raw, isWhole(raw, there) ? there : Map.of());
        }
    }

    /** Whether all files are there: as documents, or as parts of the one that names them. */
    private static boolean isWhole(RawDocument raw, Map<RawDocument, Indexed> there) {
        Indexed page = there.get(raw);
        return page != null
                && raw.attachments().stream()
                        .allMatch(file -> there.containsKey(file)
                                || page.parts().contains(file.place().path()));
    }

    private static Fingerprint fingerprint(RawDocument raw) {
        return new Fingerprint(raw.place().path(), raw.contentHash());
    }
}
