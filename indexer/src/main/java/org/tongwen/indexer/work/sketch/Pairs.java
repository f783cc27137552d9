package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some of the pairs of neighbouring characters of a text, as hashes of a few bits. */
final class Pairs {

    static final int MOST = 40;
    static final int MAX_BYTES = 1 + Character.BYTES * MOST;

    private static final int HASH_BITS = 15;

    /** Ascending and distinct. */
    private final char[] hashes;

    private Pairs(int[] hashes) {
        this.hashes = new char[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            this.hashes[i] = (char) hashes[i];
        }
    }

    /** Returns the first pairs of the text. */
    static Pairs first(PlainText text) {
        return new Pairs(IntStream.range(1, text.length())
                .map(i -> hash(text.units(), i))
                .distinct()
                .limit(MOST)
                .sorted()
                .toArray());
    }

    /** Returns the pairs that the text has at least so often. */
    static Pairs frequent(PlainText text, double often) {
        int[] counts = new int[1 << HASH_BITS];
        for (int i = 1; i < text.length(); i++) {
            counts[hash(text.units(), i)]++;
        }
        int[] frequent = new int[MOST];
        int length = 0;
        for (int hash = 0; hash < counts.length && length < MOST; hash++) {
            if (counts[hash] >= often) {
                frequent[length++] = hash;
            }
        }
        return new Pairs(Arrays.copyOf(frequent, length));
    }

    int size() {
        return hashes.length;
    }

    /** Returns how many pairs are in both. */
    int common(Pairs other) {
        return (int) stream().filter(other::has).count();
    }

    boolean anyMatch(IntPredicate condition) {
        return stream().anyMatch(condition);
    }

    boolean has(int hash) {
        return Arrays.binarySearch(hashes, (char) hash) >= 0;
    }

    void write(ByteBuffer buffer) {
        buffer.put((byte) hashes.length);
        for (char hash : hashes) {
            buffer.putChar(hash);
        }
    }

    static Pairs read(ByteBuffer buffer) {
        return new Pairs(
                IntStream.range(0, buffer.get()).map(i -> buffer.getChar()).toArray());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pairs pairs && Arrays.equals(hashes, pairs.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    private IntStream stream() {
        return IntStream.range(0, hashes.length).map(i -> hashes[i]);
    }

    private static int hash(char[] units, int i) {
        int pair = units[i - 1] << Character.SIZE | units[i];
        return ((pair * 0x9E3779B1 ^ (pair >>> 15)) * 0x85EBCA6B) >>> (Integer.SIZE - HASH_BITS);
    }
}
