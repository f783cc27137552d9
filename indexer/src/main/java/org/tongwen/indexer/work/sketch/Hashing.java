package org.tongwen.indexer.work.sketch;

/** Mixes the bits of small things into numbers that look random; what it returns is stored, so it never changes. */
final class Hashing {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hashing() {}

    /** Returns one of all {@code long}s for each value, none of them twice (the finisher of SplitMix64). */
    static long mix(long value) {
        long mixed = value + GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns a hash of a sequence of which {@code hash} stands for what came before {@code next}. */
    static long append(long hash, long next) {
        return mix(hash * 31 + next);
    }

    static long of(char[] units, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ units[i]) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    static int of(String text) {
        return (int) of(text.toCharArray(), text.length());
    }
}
