package org.tongwen.indexer.load;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.work.InMemoryWorks;
import org.tongwen.model.document.PolicyDocument;

/**
 * Shows documents instead of writing them.
 *
 * @param viewer is shown each document
 * @param works finds copies among those that are shown
 */
public record PreviewSink(Consumer<PolicyDocument> viewer, InMemoryWorks works) implements DocumentSink {

    public PreviewSink(Consumer<PolicyDocument> viewer) {
        this(viewer, new InMemoryWorks());
    }

    @Override
    public Supplier<Map<Fingerprint, Indexed>> unchanged(List<Fingerprint> fingerprints) {
        return Map::of;
    }

    @Override
    public Addition addition(PolicyDocument document, Statements statements) {
        return listener -> {
            viewer.accept(document);
            works.put(document);
            listener.accept(Answer.INDEXED);
        };
    }

    @Override
    public void drain() {
        // Nothing is under way.
    }

    @Override
    public void finish() {
        drain();
    }

    @Override
    public long remove(List<String> roots, Predicate<Indexed> gone) {
        return 0;
    }
}
