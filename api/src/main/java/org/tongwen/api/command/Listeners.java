package org.tongwen.api.command;

import java.util.List;
import java.util.stream.Stream;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.Outcome;
import org.tongwen.indexer.work.Membership;

/** Tells several listeners. */
record Listeners(List<? extends IndexListener> all) implements IndexListener {

    Listeners and(IndexListener another) {
        return new Listeners(Stream.concat(all.stream(), Stream.of(another)).toList());
    }

    @Override
    public void compared(long documents) {
        all.forEach(listener -> listener.compared(documents));
    }

    @Override
    public void grouped(String id, Membership work) {
        all.forEach(listener -> listener.grouped(id, work));
    }

    @Override
    public void progress(long documents, long bytes, long totalBytes) {
        all.forEach(listener -> listener.progress(documents, bytes, totalBytes));
    }

    @Override
    public void done(Outcome outcome) {
        all.forEach(listener -> listener.done(outcome));
    }
}
