package org.tongwen.indexer.work;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A sample of the figures of a text, taken so that two samples tell how many figures the texts share. */
final class Figures {

    static final int MOST = 32;

    /** Distinct hashes, ascending as unsigned numbers: the smallest of all. */
    private final int[] smallest;

    private Figures(int[] smallest) {
        this.smallest = smallest;
    }

    /** What two samples have in common: {@code common} of {@code comparable} figures of the one that has fewer. */
    record Shared(int common, int comparable) {

        double share() {
            return comparable == 0 ? 0 : (double) common / comparable;
        }
    }

    /** Compares the part of both samples that is complete in both. */
    Shared shared(Figures other) {
        int limit = Math.min(limit(), other.limit());
        int mine = countUpTo(limit);
        int theirs = other.countUpTo(limit);
        int common = 0;
        int at = 0;
        for (int i = 0; i < mine; i++) {
            while (at < theirs && other.smallest[at] < smallest[i]) {
                at++;
            }
            if (at < theirs && other.smallest[at] == smallest[i]) {
                common++;
            }
        }
        return new Shared(common, Math.min(mine, theirs));
    }

    int count() {
        return smallest.length;
    }

    void write(ByteBuffer buffer) {
        buffer.put((byte) smallest.length);
        for (int hash : smallest) {
            buffer.putInt(hash);
        }
    }

    static Figures read(ByteBuffer buffer) {
        int[] smallest = new int[buffer.get()];
        Arrays.setAll(smallest, i -> buffer.getInt());
        return new Figures(smallest);
    }

    private int limit() {
        return smallest.length < MOST ? Integer.MAX_VALUE : smallest[MOST - 1];
    }

    private int countUpTo(int limit) {
        int count = 0;
        while (count < smallest.length && smallest[count] <= limit) {
            count++;
        }
        return count;
    }

    /** Keeps the smallest hashes of those that are added, each once. */
    static final class Builder {

        private final int[] smallest = new int[MOST];
        private int count;

        void add(long hash) {
            int value = (int) (hash >>> 33);
            if (count == MOST && value >= smallest[MOST - 1]) {
                return;
            }
            int at = Arrays.binarySearch(smallest, 0, count, value);
            if (at >= 0) {
                return;
            }
            int insertion = -at - 1;
            int moved = Math.min(count, MOST - 1) - insertion;
            System.arraycopy(smallest, insertion, smallest, insertion + 1, moved);
            smallest[insertion] = value;
            count = Math.min(count + 1, MOST);
        }

        Figures build() {
            return new Figures(Arrays.copyOf(smallest, count));
        }
    }
}
