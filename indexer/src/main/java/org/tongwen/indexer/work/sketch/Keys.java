package org.tongwen.indexer.work.sketch;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the keys under which the copies of a text are found: runs of characters that copies choose too, more than half
 * of them from anywhere, the others from around its numbers, in which the papers of one form differ; then what the text,
 * its title and its number are as a whole.
 */
final class Keys {

    static final int MOST = 32;

    private static final int ANYWHERE = 20;
    private static final int AT_NUMBERS = 8;

    private final Minima anywhere = new Minima(ANYWHERE);
    private final Minima atNumbers = new Minima(AT_NUMBERS);

    /** Takes the hash of a run of characters. */
    void add(long hash, boolean holdsNumber) {
        anywhere.add(hash);
        if (holdsNumber) {
            atNumbers.add(hash);
        }
    }

    int[] list(Identity identity, TextSketch text) {
        List<Integer> keys = new ArrayList<>(MOST);
        if (!text.isShort()) {
            addAll(keys, anywhere, ANYWHERE, 1);
            addAll(keys, atNumbers, AT_NUMBERS, 2);
        }
        keys.add(key(3, text.hash()));
        keys.add(key(4, identity.title().whole()));
        identity.numbers().list().stream().limit(2).forEach(number -> keys.add(key(5, number.value())));
        return keys.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    private static void addAll(List<Integer> keys, Minima minima, int bins, int kind) {
        for (int i = 0; i < bins; i++) {
            if (!minima.isEmpty(i)) {
                keys.add(key(kind, minima.get(i) * bins + i));
            }
        }
    }

    private static int key(int kind, long value) {
        return (int) Hashing.mix(value * 8 + kind);
    }
}
