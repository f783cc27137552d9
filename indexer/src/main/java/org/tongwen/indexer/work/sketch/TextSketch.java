package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;

/**
 * What is kept of the text itself.
 *
 * @param hash stands for the plain text of the body, or of the title where there is no body
 * @param length its units
 * @param shingles about how many different shingles it has
 * @param titleOnly whether there is no body
 */
record TextSketch(long hash, int length, int shingles, boolean titleOnly, MinHash minHash) {

    static final int MAX_BYTES = 17 + MinHash.BINS;

    private static final int SHORT = 60;

    /** Whether it says too little to be alike by chance or not; a title alone always does. */
    boolean isShort() {
        return titleOnly || length < SHORT;
    }

    /** Returns how many shingles the shorter text has of those of the longer one, 0 to 1. */
    double ratio(TextSketch other) {
        double longer = Math.max(1, Math.max(shingles, other.shingles));
        return Math.min(shingles, other.shingles) / longer;
    }

    /** Returns what the resemblance of two sets of shingles says of the smaller one, by their sizes. */
    double containment(TextSketch other, double resemblance) {
        double smaller = Math.max(1, Math.min(shingles, other.shingles));
        double common = resemblance * (shingles + other.shingles) / (1 + resemblance);
        return Math.min(1, common / smaller);
    }

    void write(ByteBuffer buffer) {
        buffer.putLong(hash).putInt(length).putInt(shingles).put((byte) (titleOnly ? 1 : 0));
        minHash.write(buffer);
    }

    static TextSketch read(ByteBuffer buffer) {
        return new TextSketch(
                buffer.getLong(), buffer.getInt(), buffer.getInt(), buffer.get() == 1, MinHash.read(buffer));
    }
}
