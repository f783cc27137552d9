package org.tongwen.api.search.difference;

import java.util.ArrayList;
import java.util.List;

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
        List<Bigrams> before = from.stream().map(Bigrams::of).toList();
        List<Bigrams> after = to.stream().map(Bigrams::of).toList();
        double[][] best = new double[from.size() + 1][to.size() + 1];
        double[][] likeness = new double[from.size()][to.size()];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                likeness[i][j] = before.get(i).likeness(after.get(j));
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
}
