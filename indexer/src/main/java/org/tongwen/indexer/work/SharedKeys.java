package org.tongwen.indexer.work;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tongwen.indexer.work.sketch.Sketch;

/**
 * Knows which of some documents share keys, as a search index does: the rarer the keys, and the more, the sooner a document is
 * named.
 */
public final class SharedKeys {

    /** Of a key that more documents have, so many are looked at: the time for each document stays bounded. */
    private static final int MOST_WITH_KEY = 1_000;

    /** By their ids, so that the order in which they came does not matter, and of equals the lower index comes first. */
    private final List<Copy> documents;
    /** Each a key and, in the lower half, the index of a document that has it, in order. */
    private final long[] entries;
    /** As many as there were threads: they are large, and documents come in small groups. */
    private final Queue<Scales> idle = new ConcurrentLinkedQueue<>();

    public SharedKeys(Collection<Copy> documents) {
        this.documents =
                documents.stream().sorted(Comparator.comparing(Copy::id)).toList();
        this.entries = new long
                [documents.stream().mapToInt(copy -> copy.sketch().keyCount()).sum()];
        int count = 0;
        for (int i = 0; i < this.documents.size(); i++) {
            for (int k = 0; k < this.documents.get(i).sketch().keyCount(); k++) {
                entries[count++] = entry(this.documents.get(i).sketch().key(k), i);
            }
        }
        Arrays.parallelSort(entries);
    }

    /**
     * Returns for each of the documents others that share keys with it, the most promising first, at most so many. It is found out on all
     * processors.
     */
    public List<List<Copy>> sharing(List<Copy> asked, int most) {
        return asked.parallelStream()
                .map(document -> {
                    Scales scales = Objects.requireNonNullElseGet(idle.poll(), Scales::new);
                    List<Copy> sharing = scales.sharing(document, most);
                    idle.add(scales);
                    return sharing;
                })
                .toList();
    }

    private int firstNotBefore(long entry) {
        int at = Arrays.binarySearch(entries, entry);
        return at < 0 ? -at - 1 : at;
    }

    private static long entry(int key, int index) {
        return (long) key << Integer.SIZE | index;
    }

    /** What one thread needs to weigh documents. */
    private final class Scales {

        /** Of each document while others are looked for; 0 in between. */
        private final double[] weights = new double[documents.size()];
        /** The indices of those that have a weight. */
        private final int[] found = new int[weights.length];

        List<Copy> sharing(Copy document, int most) {
            int count = weigh(document.sketch());
            PriorityQueue<Integer> best = new PriorityQueue<>(most + 1, this::leastFirst);
            for (int i = 0; i < count; i++) {
                // Most are no better than what there is.
                boolean promising = best.size() < most || leastFirst(found[i], best.element()) > 0;
                if (promising && !documents.get(found[i]).id().equals(document.id())) {
                    best.add(found[i]);
                    if (best.size() > most) {
                        best.remove();
                    }
                }
            }
            List<Copy> sharing = best.stream()
                    .sorted((a, b) -> leastFirst(b, a))
                    .map(documents::get)
                    .toList();
            for (int i = 0; i < count; i++) {
                weights[found[i]] = 0;
            }
            return sharing;
        }

        /** Gives each document that has one of the keys its weight; returns how many there are. */
        private int weigh(Sketch sketch) {
            int count = 0;
            for (int k = 0; k < sketch.keyCount(); k++) {
                int from = firstNotBefore(entry(sketch.key(k), 0));
                int having = firstNotBefore(entry(sketch.key(k), Integer.MAX_VALUE)) - from;
                double weight = Math.log(1 + (double) weights.length / Math.max(1, having));
                for (int i = from; i < from + Math.min(having, MOST_WITH_KEY); i++) {
                    int index = (int) entries[i];
                    if (weights[index] == 0) {
                        found[count++] = index;
                    }
                    weights[index] += weight;
                }
            }
            return count;
        }

        private int leastFirst(Integer a, Integer b) {
            int byWeight = Double.compare(weights[a], weights[b]);
            return byWeight == 0 ? Integer.compare(b, a) : byWeight;
        }
    }
}
