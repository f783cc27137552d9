package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Removes documents whose files have gone. */
record Removal(ElasticsearchAsyncClient client, String index, IndexedDocuments indexed) {

    /** See {@link DocumentSink#remove}. */
    long remove(List<String> roots, Predicate<Indexed> gone) {
        Burial burial = new Burial(client, index);
        AtomicLong removed = new AtomicLong();
        indexed.walk(roots, page -> {
            List<Indexed> documents = page.stream().filter(gone).toList();
            if (!documents.isEmpty()) {
                burial.bury(documents);
                removed.addAndGet(documents.size());
            }
        });
        return removed.get();
    }
}
