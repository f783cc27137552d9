package org.tongwen.indexer.work;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tongwen.indexer.work.sketch.Sketch;
import org.tongwen.model.document.PolicyDocument;

/** Keeps sketches and works of documents in memory: for tests, and for who only wants to see what would be found. */
public final class InMemoryWorks implements WorkStore {

    private final Map<String, Copy> copies = new LinkedHashMap<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private SharedKeys keys = new SharedKeys(List.of());

    /** Takes a document in place of the one with the same id. */
    public void put(PolicyDocument document) {
        remove(document.id());
        copies.put(document.id(), new Copy(document.id(), Sketch.of(document), Membership.alone(document.id())));
        pending.add(document.id());
    }

    /** Forgets a document. */
    public void remove(String id) {
        copies.remove(id);
        pending.remove(id);
    }

    /** Returns the work of the document with this id, if it is there. */
    public Optional<Membership> find(String id) {
        return Optional.ofNullable(copies.get(id)).map(Copy::work);
    }

    @Override
    public Set<String> broken() {
        Map<String, List<Copy>> works = copies.values().stream()
                .filter(copy -> copy.work().isShared())
                .collect(Collectors.groupingBy(copy -> copy.work().work()));
        return works.entrySet().stream()
                .filter(work -> work.getValue().stream()
                        .anyMatch(
                                copy -> copy.work().copies() != work.getValue().size()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void pending(Set<String> broken, Consumer<List<Copy>> pages) {
        keys = new SharedKeys(copies.values());
        pages.accept(copies.values().stream()
                .filter(copy -> pending.contains(copy.id())
                        || broken.contains(copy.work().work()))
                .toList());
    }

    @Override
    public List<List<Copy>> candidates(List<Copy> documents) {
        return keys.sharing(documents, MOST_CANDIDATES);
    }

    @Override
    public void assign(Map<String, Membership> works) {
        works.forEach((id, work) -> copies.computeIfPresent(id, (same, copy) -> new Copy(same, copy.sketch(), work)));
    }

    @Override
    public void grouped(Instant until) {
        pending.clear();
    }
}
