package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * What a title is made of, and what its text is about: the pairs of neighbouring characters of the title, and the themes,
 * which are the pairs that the body comes back to again and again.
 */
record TitleTerms(BitSet pairs, BitSet themes) {

    static final int MAX_BYTES = 2 * (1 + 2 * TitleTerms.MOST);

    private static final int MOST = 40;
    private static final int HASH_BITS = 15;
    private static final double THEME_SHARE = 0.008;
    private static final int THEME_COUNT = 3;
    private static final double ALIKE = 0.5;
    private static final double OVERLAPPING = 0.75;
    private static final int DISTINCTIVE = 6;

    static TitleTerms of(PlainText title, PlainText body) {
        BitSet pairs = new BitSet();
        for (int i = 1; i < title.length() && pairs.cardinality() < MOST; i++) {
            pairs.set(pair(title.units(), i));
        }
        return new TitleTerms(pairs, themes(body));
    }

    /**
     * Whether the titles are alike but each has a theme that the other document has not: two of a kind, such as the laws on judges
     * and on prosecutors.
     */
    boolean contradicts(TitleTerms other) {
        return share(other) >= ALIKE && hasThemeBeyond(other) && other.hasThemeBeyond(this);
    }

    /** Whether one title holds nearly all of the other. */
    boolean overlaps(TitleTerms other) {
        int smaller = Math.min(pairs.cardinality(), other.pairs.cardinality());
        return smaller >= DISTINCTIVE && common(other) >= OVERLAPPING * smaller;
    }

    /** Returns the share of the pairs that both titles have (Dice). */
    double share(TitleTerms other) {
        int all = pairs.cardinality() + other.pairs.cardinality();
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    void write(ByteBuffer buffer) {
        write(pairs, buffer);
        write(themes, buffer);
    }

    static TitleTerms read(ByteBuffer buffer) {
        return new TitleTerms(readSet(buffer), readSet(buffer));
    }

    private int common(TitleTerms other) {
        BitSet common = (BitSet) pairs.clone();
        common.and(other.pairs);
        return common.cardinality();
    }

    private boolean hasThemeBeyond(TitleTerms other) {
        BitSet own = (BitSet) pairs.clone();
        own.and(themes);
        own.andNot(other.pairs);
        own.andNot(other.themes);
        return !own.isEmpty();
    }

    private static BitSet themes(PlainText body) {
        int[] counts = new int[1 << HASH_BITS];
        for (int i = 1; i < body.length(); i++) {
            counts[pair(body.units(), i)]++;
        }
        BitSet themes = new BitSet();
        double often = Math.max(THEME_COUNT, THEME_SHARE * body.length());
        for (int pair = 0; pair < counts.length && themes.cardinality() < MOST; pair++) {
            if (counts[pair] >= often) {
                themes.set(pair);
            }
        }
        return themes;
    }

    private static int pair(char[] units, int i) {
        return (int) (Hashing.mix((long) units[i - 1] << Character.SIZE | units[i]) >>> (Long.SIZE - HASH_BITS));
    }

    private static void write(BitSet set, ByteBuffer buffer) {
        buffer.put((byte) set.cardinality());
        set.stream().forEach(bit -> buffer.putShort((short) bit));
    }

    private static BitSet readSet(ByteBuffer buffer) {
        BitSet set = new BitSet();
        for (int count = buffer.get(); count > 0; count--) {
            set.set(buffer.getShort());
        }
        return set;
    }
}
