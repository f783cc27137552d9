package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Knows which of some documents share keys, as a search index does: the rarer the keys, and the more, the sooner a document is
 * named. For one thread at a time.
 */
public final class SharedKeys {

    /** Of a key that more documents have, so many are looked at: the time for each document stays bounded. */
    private static final int MOST_WITH_KEY = 1_000;

    private final List<Copy> documents;
    /** Each a key and, in the lower half, the index of a document that has it, in order. */
    private final long[] entries;
    /** Of each document while others are looked for; 0 in between. */
    private final double[] weights;

    public SharedKeys(Collection<Copy> documents) {
        this.documents = new ArrayList<>(documents);
        this.weights = new double[this.documents.size()];
        this.entries = new long
                [documents.stream().mapToInt(copy -> copy.sketch().keyCount()).sum()];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < this.documents.get(i).sketch().keyCount(); k++) {
                entries[count++] = entry(this.documents.get(i).sketch().key(k), i);
            }
        }
        Arrays.sort(entries);
    }

    /** Returns the documents other than this one that share keys with it, the most promising first, at most so many. */
    public List<Copy> sharing(Copy document, int most) {
        List<Integer> found = weigh(document);
        PriorityQueue<Integer> best = new PriorityQueue<>(most + 1, leastFirst());
        for (Integer index : found) {
            if (!documents.get(index).id().equals(document.id())) {
                best.add(index);
            }
            if (best.size() > most) {
                best.remove();
            }
        }
        List<Copy> sharing = best.stream()
                .sorted(leastFirst().reversed())
                .map(documents::get)
                .toList();
        found.forEach(index -> weights[index] = 0);
        return sharing;
    }

    /** Gives each document that has one of the keys its weight, and returns their indices. */
    private List<Integer> weigh(Copy document) {
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < document.sketch().keyCount(); k++) {
            int key = document.sketch().key(k);
            int from = from(key);
            int to = from;
            while (to < entries.length && (int) (entries[to] >>> Integer.SIZE) == key) {
                to++;
            }
            double weight = Math.log(1 + (double) weights.length / Math.max(1, to - from));
            for (long entry : Arrays.copyOfRange(entries, from, Math.min(to, from + MOST_WITH_KEY))) {
                int index = (int) entry;
                if (weights[index] == 0) {
                    found.add(index);
                }
                weights[index] += weight;
            }
        }
        return found;
    }

    /** Where the entries of a key begin, or would begin. */
    private int from(int key) {
        int at = Arrays.binarySearch(entries, entry(key, 0));
        return at < 0 ? -at - 1 : at;
    }

    private static long entry(int key, int index) {
        return (long) key << Integer.SIZE | index;
    }

    /** Among equals by their ids, so that the order in which documents came does not matter. */
    private Comparator<Integer> leastFirst() {
        return Comparator.comparingDouble((Integer index) -> weights[index])
                .thenComparing(index -> documents.get(index).id(), Comparator.reverseOrder());
    }
}
