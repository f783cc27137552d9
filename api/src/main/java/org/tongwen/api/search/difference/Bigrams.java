package org.tongwen.api.search.difference;

import java.util.HashMap;
import java.util.Map;

/**
 * The pairs of characters of a text.
 *
 * @param counts how often each stands there
 * @param size how many there are in all
 */
record Bigrams(Map<Integer, Integer> counts, int size) {

    Bigrams {
        counts = Map.copyOf(counts);
    }

    static Bigrams of(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            counts.merge(text.charAt(i) << Character.SIZE | text.charAt(i + 1), 1, Integer::sum);
        }
        return new Bigrams(counts, Math.max(text.length() - 1, 0));
    }

    /** Returns the share of the pairs that both texts have (Sørensen and Dice), from 0 to 1. */
    double likeness(Bigrams other) {
        int shared = 0;
        for (Map.Entry<Integer, Integer> bigram : counts.entrySet()) {
            shared += Math.min(bigram.getValue(), other.counts.getOrDefault(bigram.getKey(), 0));
        }
        int all = size + other.size;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
