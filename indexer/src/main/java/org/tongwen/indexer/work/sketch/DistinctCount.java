package org.tongwen.indexer.work.sketch;

/** Counts how many different hashes were added, nearly: by how many bits of a map stay clear (linear counting). */
final class DistinctCount {

    private final long[] map;
    private final int mask;

    /** Made for at most so many additions. */
    DistinctCount(int additions) {
        int bits = Math.max(Long.SIZE, Integer.highestOneBit(Math.max(1, additions)) << 1);
        map = new long[bits / Long.SIZE];
        mask = bits - 1;
    }

    void add(long hash) {
        int bit = (int) hash & mask;
        map[bit >>> 6] |= 1L << bit;
    }

    int count() {
        int set = 0;
        for (long bits : map) {
            set += Long.bitCount(bits);
        }
        int clear = Math.max(1, mask + 1 - set);
        return (int) Math.round(Math.log((mask + 1.0) / clear) * (mask + 1.0));
    }
}
