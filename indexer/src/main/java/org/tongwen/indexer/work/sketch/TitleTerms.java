package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;

/**
 * What a title is made of, and what its text is about.
 *
 * @param pairs those of the title
 * @param themes the pairs that the body comes back to again and again
 */
record TitleTerms(Pairs pairs, Pairs themes) {

    static final int MAX_BYTES = 2 * Pairs.MAX_BYTES;

    private static final double THEME_SHARE = 0.008;
    private static final int THEME_COUNT = 6;
    private static final double ALIKE = 0.5;
    private static final double OVERLAPPING = 0.75;
    private static final int DISTINCTIVE = 6;

    static TitleTerms of(PlainText title, PlainText body) {
        double often = Math.max(THEME_COUNT, THEME_SHARE * body.length());
        return new TitleTerms(Pairs.first(title), Pairs.frequent(body, often));
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
        int smaller = Math.min(pairs.size(), other.pairs.size());
        return smaller >= DISTINCTIVE && pairs.common(other.pairs) >= OVERLAPPING * smaller;
    }

    /** Returns the share of the pairs that both titles have (Dice). */
    double share(TitleTerms other) {
        int all = pairs.size() + other.pairs.size();
        return all == 0 ? 0 : 2.0 * pairs.common(other.pairs) / all;
    }

    void write(ByteBuffer buffer) {
        pairs.write(buffer);
        themes.write(buffer);
    }

    static TitleTerms read(ByteBuffer buffer) {
        return new TitleTerms(Pairs.read(buffer), Pairs.read(buffer));
    }

    private boolean hasThemeBeyond(TitleTerms other) {
        return pairs.anyMatch(pair -> themes.has(pair) && !other.pairs.has(pair) && !other.themes.has(pair));
    }
}
