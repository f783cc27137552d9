package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;

/**
 * Estimates how many of their shingles two texts share, from one byte of the smallest hash in each bin (one permutation
 * hashing): the share of the bins that agree, among those that either text has filled.
 */
final class MinHash {

    static final int BINS = 384;

    /** Two different hashes agree by chance once in so many bins. */
    private static final double VALUES = 255;

    private final byte[] bins;

    private MinHash(byte[] bins) {
        this.bins = bins;
    }

    /** Returns the estimated resemblance (Jaccard index), 0 to 1. */
    double resemblance(MinHash other) {
        int agreed = 0;
        int empty = 0;
        for (int i = 0; i < BINS; i++) {
            if (bins[i] == other.bins[i]) {
                agreed++;
                if (bins[i] == 0) {
                    empty++;
                }
            }
        }
        if (empty == BINS) {
            return 0;
        }
        double share = (double) (agreed - empty) / (BINS - empty);
        return Math.max(0, (share - 1 / VALUES) / (1 - 1 / VALUES));
    }

    void write(ByteBuffer buffer) {
        buffer.put(bins);
    }

    static MinHash read(ByteBuffer buffer) {
        byte[] bins = new byte[BINS];
        buffer.get(bins);
        return new MinHash(bins);
    }

    /** Keeps the smallest hash of each bin. */
    static final class Builder {

        private final Minima minima = new Minima(BINS);

        void add(long hash) {
            minima.add(hash);
        }

        MinHash build() {
            byte[] bins = new byte[BINS];
            for (int i = 0; i < BINS; i++) {
                // Zero says that the bin is empty.
                bins[i] = (byte) (minima.isEmpty(i) ? 0 : 1 + Long.remainderUnsigned(minima.get(i), 255));
            }
            return new MinHash(bins);
        }
    }
}
