package org.tongwen.indexer.work;

/**
 * What is kept of the text itself.
 *
 * @param hash stands for the plain text of the body, or of the title where there is no body
 * @param length its units
 * @param shingles about how many different shingles title and body have
 * @param titleOnly whether there is no body
 */
record TextSketch(long hash, int length, int shingles, boolean titleOnly, MinHash minHash, Figures figures) {

    static final int MAX_BYTES = 17 + MinHash.BINS + 1 + 4 * Figures.MOST;
}
