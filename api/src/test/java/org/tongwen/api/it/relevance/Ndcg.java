package org.tongwen.api.it.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Normalised discounted cumulative gain, with the grade as gain, as trec_eval has it. */
final class Ndcg {

    static final int DEPTH = 10;

    private Ndcg() {}

    /** Returns 1 if no order of documents is better, 0 if none of the first ten answers. */
    static double at10(List<String> ranking, Map<String, Integer> grades) {
        List<Integer> gains = ranking.stream()
                .map(document -> grades.getOrDefault(document, 0))
                .toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(gains) / discounted(best);
    }

    private static double discounted(Collection<Integer> gains) {
        double sum = 0;
        int rank = 1;
        for (int gain : gains.stream().limit(DEPTH).toList()) {
            rank++;
            sum += gain * Math.log(2) / Math.log(rank);
        }
        return sum;
    }
}
