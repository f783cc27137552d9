package org.tongwen.indexer.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.work.InMemoryWorks;
import org.tongwen.model.document.PolicyDocument;

/** Keeps documents in memory, for tests and trials without a server. */
public final class InMemorySink implements DocumentSink {

    private final Map<String, PolicyDocument> documents = new LinkedHashMap<>();
    private final InMemoryWorks works = new InMemoryWorks();

    @Override
    public Supplier<Map<Fingerprint, Indexed>> unchanged(List<Fingerprint> fingerprints) {
        Map<Fingerprint, Indexed> unchanged = new HashMap<>();
        for (Fingerprint fingerprint : fingerprints) {
            documents.values().stream()
                    .filter(there -> there.provenance().contentHash().equals(fingerprint.contentHash()))
                    .filter(there -> fingerprint.isOf(indexed(there)))
                    .findFirst()
                    .ifPresent(there -> unchanged.put(fingerprint, indexed(there)));
        }
        return () -> unchanged;
    }

    @Override
    public Addition addition(PolicyDocument document, Statements statements) {
        return listener -> add(document, listener);
    }

    private void add(PolicyDocument document, Consumer<Answer> listener) {
        PolicyDocument present = documents.get(document.id());
        Owner owner = Owner.of(present == null ? document : present);
        if (!owner.isSame(Owner.of(document))) {
            listener.accept(Answer.refused(owner.refusal(document.id())));
            return;
        }
        documents.put(document.id(), document);
        works.put(document);
        listener.accept(present == null ? Answer.INDEXED : Answer.UPDATED);
    }

    @Override
    public void drain() {
        // Everything is answered for at once.
    }

    @Override
    public void finish() {
        drain();
    }

    @Override
    public long remove(List<String> roots, Predicate<Indexed> gone) {
        List<String> removed = documents.values().stream()
                .map(InMemorySink::indexed)
                .filter(document -> roots.stream().anyMatch(root -> Below.isBelow(root, document.path())))
                .filter(gone)
                .map(Indexed::id)
                .toList();
        removed.forEach(documents::remove);
        removed.forEach(works::remove);
        return removed.size();
    }

    @Override
    public InMemoryWorks works() {
        return works;
    }

    /** Returns all documents in the order in which they came. */
    public List<PolicyDocument> list() {
        return List.copyOf(documents.values());
    }

    /** Returns the document with this id. */
    public Optional<PolicyDocument> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    private static Indexed indexed(PolicyDocument document) {
        return new Indexed(
                document.id(),
                document.provenance().path(),
                IndexValues.parts(document.provenance().original()));
    }
}
