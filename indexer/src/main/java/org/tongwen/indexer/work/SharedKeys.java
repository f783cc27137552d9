package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Knows which documents share keys, as a search index does: the rarer the keys, and the more, the sooner a document is named. */
final class SharedKeys {

    /** Of a key that more documents have, so many are looked at: the time for each document stays bounded. */
    private static final int MOST_WITH_KEY = 1_000;

    /** The documents in the order in which they came; null where one was removed. */
    private final List<@Nullable String> ids = new ArrayList<>();

    private final Map<String, Integer> indices = new HashMap<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private double[] weights = new double[64];

    void put(String id, Collection<String> keys) {
        remove(id);
        Integer index = ids.size();
        ids.add(id);
        indices.put(id, index);
        keys.forEach(
                key -> byKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(index));
    }

    void remove(String id) {
        Integer index = indices.remove(id);
        if (index != null) {
            ids.set(index, null);
        }
    }

    /** Returns the documents other than this one that share keys with it, at most so many. */
    List<String> sharing(String document, Collection<String> keys, int most) {
        List<Integer> found = weigh(keys);
        Comparator<Integer> leastFirst = leastFirst();
        PriorityQueue<Integer> best = new PriorityQueue<>(most + 1, leastFirst);
        for (Integer index : found) {
            boolean other = ids.get(index) != null && !document.equals(ids.get(index));
            if (other && (best.size() < most || leastFirst.compare(index, best.element()) > 0)) {
                best.add(index);
            }
            if (best.size() > most) {
                best.remove();
            }
        }
        List<String> sharing = new ArrayList<>();
        best.stream().sorted(leastFirst.reversed()).map(this::id).forEach(sharing::add);
        found.forEach(index -> weights[index] = 0);
        return sharing;
    }

    /** Gives each document that has one of the keys its weight, and returns these documents. */
    private List<Integer> weigh(Collection<String> keys) {
        weights = weights.length < ids.size() ? Arrays.copyOf(weights, 2 * ids.size()) : weights;
        List<Integer> found = new ArrayList<>();
        for (String key : keys) {
            List<Integer> having = byKey.getOrDefault(key, List.of());
            double weight = Math.log(1 + (double) indices.size() / Math.max(1, having.size()));
            for (Integer index : having.subList(0, Math.min(having.size(), MOST_WITH_KEY))) {
                if (weights[index] == 0) {
                    found.add(index);
                }
                weights[index] += weight;
            }
        }
        return found;
    }

    /** Among equals by their ids, so that the order in which documents came does not matter. */
    private Comparator<Integer> leastFirst() {
        return Comparator.comparingDouble((Integer index) -> weights[index])
                .thenComparing(this::id, Comparator.reverseOrder());
    }

    private String id(Integer index) {
        String id = ids.get(index);
        return id == null ? "" : id;
    }
}
