package org.tongwen.indexer.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.work.Membership.Closest;
import org.tongwen.indexer.work.sketch.Likeness;

/**
 * Finds out which documents are copies of one text, and joins them to works.
 *
 * <p>Looks at those that were written since it last ran, whoever wrote them, compares each with the few that share keys with
 * it, and then these with others in turn, until all are there that hang together. So what it finds does not depend on the order
 * in which documents came, and a grouping that was interrupted is made good by the next. Memory grows with the documents
 * that are like others, not with all.
 */
public final class Grouping {

    private static final int AT_ONCE = 200;

    /** Two at once would each undo what the other writes. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private final WorkStore store;
    private final LongConsumer progress;
    private final Set<String> compared = new HashSet<>();
    /** Documents that are like others, or that were. */
    private final Map<String, Copy> concerned = new HashMap<>();

    private final Set<Link> links = new HashSet<>();
    private long looked;

    private record Alike(Copy document, Copy candidate, Likeness likeness) {}

    private Grouping(WorkStore store, LongConsumer progress) {
        this.store = store;
        this.progress = progress;
    }

    /**
     * Groups what is new in a store.
     *
     * @param progress is told how many documents were looked at
     * @param listener is told the work of each document whose work changed
     */
    public static void run(
            WorkStore store, Clock clock, LongConsumer progress, BiConsumer<String, Membership> listener) {
        ONE_AT_A_TIME.lock();
        try {
            Instant start = clock.instant();
            Grouping grouping = new Grouping(store, progress);
            store.pending(store.broken(), grouping::compareAll);
            grouping.compareWhatIsLinked();
            Map<String, Membership> changes = grouping.changes();
            store.assign(changes);
            changes.forEach(listener);
            store.grouped(start);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private void compareAll(List<Copy> documents) {
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            compare(documents.subList(from, Math.min(documents.size(), from + AT_ONCE)));
        }
    }

    private void compare(List<Copy> page) {
        List<Copy> documents =
                page.stream().filter(document -> compared.add(document.id())).toList();
        List<List<Copy>> candidates = store.candidates(documents);
        documents.stream()
                .filter(document -> !document.work().isAloneAs(document.id()))
                .forEach(document -> concerned.put(document.id(), document));
        IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> alike(documents.get(i), candidates.get(i)))
                .flatMap(List::stream)
                .toList()
                .forEach(this::link);
        looked += documents.size();
        progress.accept(looked);
    }

    private static List<Alike> alike(Copy document, List<Copy> candidates) {
        return candidates.stream()
                .flatMap(candidate -> document.sketch().compare(candidate.sketch()).stream()
                        .map(likeness -> new Alike(document, candidate, likeness)))
                .toList();
    }

    private void link(Alike alike) {
        concerned.put(alike.document.id(), alike.document);
        concerned.put(alike.candidate.id(), alike.candidate);
        links.add(Link.of(alike.document.id(), alike.candidate.id(), alike.likeness));
    }

    private void compareWhatIsLinked() {
        List<Copy> left = notCompared();
        while (!left.isEmpty()) {
            compareAll(left);
            left = notCompared();
        }
    }

    private List<Copy> notCompared() {
        return concerned.values().stream()
                .filter(copy -> !compared.contains(copy.id()))
                .toList();
    }

    private Map<String, Membership> changes() {
        Map<String, Membership> changes = new LinkedHashMap<>();
        Map<String, List<Closest>> likenesses = likenesses();
        for (List<Copy> work : Works.of(concerned.values(), links)) {
            Set<String> ids = work.stream().map(Copy::id).collect(Collectors.toSet());
            for (Copy copy : work) {
                Membership membership = new Membership(
                        work.getFirst().id(),
                        work.size(),
                        copy.equals(work.getFirst()),
                        closest(likenesses.getOrDefault(copy.id(), List.of()), ids));
                if (!membership.equals(copy.work())) {
                    changes.put(copy.id(), membership);
                }
            }
        }
        return changes;
    }

    private Map<String, List<Closest>> likenesses() {
        return links.stream()
                .flatMap(link -> Stream.of(
                        Map.entry(link.one(), Closest.of(link.other(), link.likeness())),
                        Map.entry(link.other(), Closest.of(link.one(), link.likeness()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static @Nullable Closest closest(Collection<Closest> likenesses, Set<String> members) {
        return likenesses.stream()
                .filter(other -> members.contains(other.id()))
                .min(Closest.LIKEST)
                .orElse(null);
    }
}
