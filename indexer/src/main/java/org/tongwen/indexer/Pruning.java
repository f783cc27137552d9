package org.tongwen.indexer;

import java.util.List;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.load.Indexed;

/** Removes documents whose files or records have gone; keeps those of which that is not sure. */
final class Pruning {

    private final SeenDocuments seen;
    private long removed;
    private long kept;

    Pruning(SeenDocuments seen) {
        this.seen = seen;
    }

    void prune(DocumentSink sink, List<String> roots) {
        removed = sink.remove(roots, this::isGone);
    }

    long removed() {
        return removed;
    }

    long kept() {
        return kept;
    }

    private boolean isGone(Indexed document) {
        if (seen.contains(document)) {
            return false;
        }
        boolean keep = seen.mayBeThere(document);
        kept += keep ? 1 : 0;
        return !keep;
    }
}
