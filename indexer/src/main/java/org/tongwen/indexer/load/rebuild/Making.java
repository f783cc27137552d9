package org.tongwen.indexer.load.rebuild;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.util.BinaryData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.indexer.load.DocumentJson;
import org.tongwen.indexer.load.Edition;
import org.tongwen.indexer.load.IndexDocuments;
import org.tongwen.indexer.load.StoredDocuments;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.PolicyDocument;

/**
 * Makes documents of the next generation; serves all threads.
 *
 * @param sameContract whether what is kept has the shape of this program
 * @param start when the rebuild began: what changes by it, changes then
 */
record Making(Rereader rereader, JsonpMapper mapper, boolean sameContract, Instant start) {

    Made make(Kept kept) {
        if (kept.isRemoved()
                || (sameContract
                        && Edition.current().equals(kept.stored().archive().readBy()))) {
            return new Made(List.of(copy(kept)), Made.How.COPIED, false);
        }
        Optional<Rereader.Reread> reread = rereader.read(
                kept.stored().id(), StoredDocuments.origin(kept.stored().archive()), kept.title());
        IndexDocument document = reread.map(read -> document(kept, read)).orElseGet(() -> asBefore(kept));
        return made(kept, document, reread.isPresent() ? Made.How.REREAD : Made.How.UNREADABLE);
    }

    private Made made(Kept kept, IndexDocument document, Made.How how) {
        IndexDocument.State read = Objects.requireNonNull(document.state());
        IndexDocument.State before = kept.state();
        if (kept.past()) {
            return new Made(List.of(entry(true, kept.key(), before.of(document))), how, false);
        }
        if (read.isSame(before)) {
            return new Made(List.of(entry(false, kept.key(), before.of(document))), how, false);
        }
        IndexDocument.State now = new IndexDocument.State(start, null, read.fingerprintHigh(), read.fingerprintLow());
        List<Made.Entry> entries = new ArrayList<>();
        entries.add(entry(false, kept.key(), now.of(document)));
        entries.add(entry(true, document.pastKey(before), before.until(start).of(document)));
        return new Made(entries, how, true);
    }

    private IndexDocument document(Kept kept, Rereader.Reread read) {
        Corrections corrections =
                StoredDocuments.corrections(kept.stored().archive().corrections());
        IndexDocument document = corrections.isEmpty()
                ? IndexDocuments.of(read.document(), read.statements())
                : IndexDocuments.of(read.document(), corrections);
        return document.keeping(kept.stored().work(), kept.indexedAt());
    }

    private IndexDocument asBefore(Kept kept) {
        IndexDocument stored = Clients.jsonMapper().treeToValue(kept.source(), IndexDocument.class);
        PolicyDocument found = StoredDocuments.found(stored);
        return IndexDocuments.of(
                        found, StoredDocuments.corrections(stored.archive().corrections()))
                .keeping(kept.stored().work(), kept.indexedAt());
    }

    private Made.Entry copy(Kept kept) {
        return new Made.Entry(kept.past(), kept.key(), BinaryData.of(kept.source(), mapper));
    }

    private Made.Entry entry(boolean past, String key, IndexDocument document) {
        return new Made.Entry(past, key, DocumentJson.of(document));
    }
}
