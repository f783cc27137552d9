package org.tongwen.api.search.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which of the passages that were replaced became which of the new ones, in their order, by the pairs of characters they share. */
final class Pairing {

    /** Of two passages with less in common, one was removed and the other added. */
    private static final double LEAST_LIKENESS = 0.4;

    /** To try more combinations takes too long; where everything differs, nothing is to be found. */
    private static final long MOST_COMBINATIONS = 250_000;

    /** The indices of two passages that are alike. */
    record Pair(int from, int to) {}

    private Pairing() {}

    /** Returns the pairs that are most alike on the whole, from the first to the last. */
    static List<Pair> of(List<String> from, List<String> to) {
        if ((long) from.size() * to.size() > MOST_COMBINATIONS) {
            return List.of();
        }
        List<Map<Integer, Integer>> before = from.stream().map(Pairing::bigrams).toList();
        List<Map<Integer, Integer>> after = to.stream().map(Pairing::bigrams).toList();
        double[][] best = new double[from.size() + 1][to.size() + 1];
        double[][] likeness = new double[from.size()][to.size()];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                likeness[i][j] = likeness(before.get(i), after.get(j));
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] >= LEAST_LIKENESS) {
                    best[i][j] = Math.max(best[i][j], likeness[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        return walk(best, likeness);
    }

    private static List<Pair> walk(double[][] best, double[][] likeness) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < likeness.length && j < likeness[i].length) {
            if (likeness[i][j] >= LEAST_LIKENESS && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** The share of pairs of characters that both have (Sørensen and Dice), from 0 to 1. */
    private static double likeness(Map<Integer, Integer> one, Map<Integer, Integer> other) {
        int shared = 0;
        for (Map.Entry<Integer, Integer> bigram : one.entrySet()) {
            shared += Math.min(bigram.getValue(), other.getOrDefault(bigram.getKey(), 0));
        }
        int all = size(one) + size(other);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int size(Map<Integer, Integer> bigrams) {
        return bigrams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Integer, Integer> bigrams(String text) {
        Map<Integer, Integer> bigrams = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            bigrams.merge(text.charAt(i) << Character.SIZE | text.charAt(i + 1), 1, Integer::sum);
        }
        return bigrams;
    }
}
