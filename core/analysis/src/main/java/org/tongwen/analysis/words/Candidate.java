package org.tongwen.analysis.words;

/** Words that may stand in a run, each as one number, in whose order they stand: by their start, of one start the longest first. */
final class Candidate {

    /** A word of the dictionary. */
    static final int WORD = 0;
    /** Numerals without any other character between them. */
    static final int NUMERAL = 1;
    /** What is counted by. */
    static final int QUANTIFIER = 2;

    private static final int START = 40;
    private static final int LENGTH = 24;
    private static final int LENGTHS = 1 << 16;
    private static final int SERIAL = 2;
    private static final int SERIALS = 1 << (LENGTH - SERIAL);

    private Candidate() {}

    /**
     * Returns a candidate.
     *
     * @param serial the order in which it was found: of two for one stretch, the first counts
     */
    static long of(int start, int length, int serial, int kind) {
        return ((long) start << START)
                | ((long) (LENGTHS - 1 - length) << LENGTH)
                | ((long) (serial % SERIALS) << SERIAL)
                | kind;
    }

    static int start(long candidate) {
        return (int) (candidate >>> START);
    }

    static int length(long candidate) {
        return LENGTHS - 1 - ((int) (candidate >>> LENGTH) & (LENGTHS - 1));
    }

    static int end(long candidate) {
        return start(candidate) + length(candidate);
    }

    static int kind(long candidate) {
        return (int) candidate & ((1 << SERIAL) - 1);
    }

    /** Returns whether both are for one stretch. */
    static boolean isSameStretch(long first, long second) {
        return first >>> LENGTH == second >>> LENGTH;
    }
}
