package org.tongwen.indexer.work;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * The pairs of neighbouring characters of a title, and which of them are themes: what the body comes back to again and
 * again.
 */
final class TitleTerms {

    static final int MAX_BYTES = 1 + 2 * TitleTerms.MOST;

    private static final int MOST = 40;
    private static final int HASH_BITS = 15;
    private static final double THEME_SHARE = 0.01;
    private static final int THEME_COUNT = 3;
    private static final double ALIKE = 0.5;

    private final BitSet pairs;
    private final BitSet themes;

    private TitleTerms(BitSet pairs, BitSet themes) {
        this.pairs = pairs;
        this.themes = themes;
    }

    /** Returns the pairs of the title, with those that the body has often as themes. */
    static TitleTerms of(PlainText title, PlainText body) {
        BitSet pairs = new BitSet();
        for (int i = 1; i < title.length() && pairs.cardinality() < MOST; i++) {
            pairs.set(pair(title.units(), i));
        }
        int[] counts = new int[1 << HASH_BITS];
        for (int i = 1; i < body.length(); i++) {
            counts[pair(body.units(), i)]++;
        }
        double often = Math.max(THEME_COUNT, THEME_SHARE * body.length());
        BitSet themes = new BitSet();
        pairs.stream().filter(pair -> counts[pair] >= often).forEach(themes::set);
        return new TitleTerms(pairs, themes);
    }

    /**
     * Whether the titles are alike but each has a theme that the other has not: two of a kind, such as the laws on judges and
     * on prosecutors.
     */
    boolean contradicts(TitleTerms other) {
        return areAlike(other) && hasThemeBeyond(other) && other.hasThemeBeyond(this);
    }

    void write(ByteBuffer buffer) {
        buffer.put((byte) pairs.cardinality());
        pairs.stream().forEach(pair -> buffer.putShort((short) (pair << 1 | (themes.get(pair) ? 1 : 0))));
    }

    static TitleTerms read(ByteBuffer buffer) {
        BitSet pairs = new BitSet();
        BitSet themes = new BitSet();
        for (int count = buffer.get(); count > 0; count--) {
            int term = Short.toUnsignedInt(buffer.getShort());
            pairs.set(term >> 1);
            themes.set(term >> 1, (term & 1) == 1);
        }
        return new TitleTerms(pairs, themes);
    }

    private boolean areAlike(TitleTerms other) {
        BitSet common = (BitSet) pairs.clone();
        common.and(other.pairs);
        return 2 * common.cardinality() >= ALIKE * (pairs.cardinality() + other.pairs.cardinality());
    }

    private boolean hasThemeBeyond(TitleTerms other) {
        BitSet own = (BitSet) themes.clone();
        own.andNot(other.pairs);
        return !own.isEmpty();
    }

    private static int pair(char[] units, int i) {
        return (int) (Hashing.mix((long) units[i - 1] << Character.SIZE | units[i]) >>> (Long.SIZE - HASH_BITS));
    }
}
