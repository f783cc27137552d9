package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A sample of the figures of a text, taken so that two samples tell how many figures the texts share. */
final class Figures {

    static final int MOST = 32;
    static final int MAX_BYTES = 1 + Integer.BYTES * MOST;

    private static final int NO_DATE = 1 << 30;
    private static final int MINGUO_ERA = 1911;

    /** Distinct hashes, ascending as unsigned numbers: the smallest of all. */
    private final int[] smallest;

    private Figures(int[] smallest) {
        this.smallest = smallest;
    }

    /** Returns the hash of a number with the character behind it. */
    static int hash(long number, char behind) {
        return (int) (Hashing.mix(number * 31 + behind) >>> 33) | NO_DATE;
    }

    /** Returns the hash of a date such as 20210702, or 1100702 in years of the Republic; dates come before all other figures. */
    static int dateHash(long date) {
        return (int) (Hashing.mix(date) >>> 33) & ~NO_DATE;
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

    /** Whether the figure is in the sample. */
    boolean has(int hash) {
        return Arrays.binarySearch(smallest, hash) >= 0;
    }

    /** Whether the date stands in the text in figures, in years of either era; dates are in the sample if they are not too many. */
    boolean hasDate(LocalDate day) {
        long inYear = day.getMonthValue() * 100L + day.getDayOfMonth();
        return has(dateHash(day.getYear() * 10_000L + inYear))
                || has(dateHash((day.getYear() - MINGUO_ERA) * 10_000L + inYear));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figures figures && Arrays.equals(smallest, figures.smallest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(smallest);
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

        void add(int value) {
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
