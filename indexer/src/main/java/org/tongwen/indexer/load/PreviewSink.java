package org.tongwen.indexer.load;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tongwen.model.document.PolicyDocument;

/**
 * Shows documents instead of writing them.
 *
 * @param viewer is shown each document
 */
public record PreviewSink(Consumer<PolicyDocument> viewer) implements DocumentSink {

    @Override
    public Supplier<Map<Fingerprint, Indexed>> unchanged(List<Fingerprint> fingerprints) {
        return Map::of;
    }

    @Override
    public void add(PolicyDocument document, Consumer<Answer> listener) {
        viewer.accept(document);
        listener.accept(Answer.INDEXED);
    }

    @Override
    public void finish() {
        // Nothing is under way.
    }

    @Override
    public long remove(List<String> roots, Predicate<Indexed> gone) {
        return 0;
    }
}
