package org.tongwen.indexer.work.sketch;

import java.util.Arrays;

/** The smallest hash of each of several bins: the high bits of a hash choose the bin, its low bits compete there. */
final class Minima {

    private static final int EMPTY = -1;

    private final int[] smallest;

    Minima(int bins) {
        smallest = new int[bins];
        Arrays.fill(smallest, EMPTY);
    }

    void add(long hash) {
        int bin = (int) (((hash >>> 32) * smallest.length) >>> 32);
        int value = (int) hash;
        if (Integer.compareUnsigned(value, smallest[bin]) < 0) {
            smallest[bin] = value;
        }
    }

    boolean isEmpty(int bin) {
        return smallest[bin] == EMPTY;
    }

    /** Returns the smallest hash of the bin as an unsigned number. */
    long get(int bin) {
        return Integer.toUnsignedLong(smallest[bin]);
    }
}
