package org.tongwen.api.it.relevance;

import java.util.List;
import java.util.Locale;

/** A set-up that people use for Chinese text in Elasticsearch; each has its own fields in one index. */
enum Rival {
    STANDARD("standard", "standard", Cutter.NONE),
    BIGRAMS("bigrams", "whitespace", Cutter.BIGRAMS),
    IK_FINE("IK fine", "whitespace", Cutter.IK_FINE),
    IK_COARSE("IK coarse", "whitespace", Cutter.IK_COARSE),
    /** One of our own views, for the record: it tells how much the fold alone does. */
    FOLDED_BIGRAMS("folded bigrams", "tongwen_bigrams", Cutter.NONE);

    /** Those that come without anything of ours. */
    static final List<Rival> STOCK = List.of(STANDARD, BIGRAMS, IK_FINE, IK_COARSE);

    private final String label;
    private final String analyzer;
    private final Cutter cutter;

    Rival(String label, String analyzer, Cutter cutter) {
        this.label = label;
        this.analyzer = analyzer;
        this.cutter = cutter;
    }

    String label() {
        return label;
    }

    String analyzer() {
        return analyzer;
    }

    /** Returns text, of documents and queries alike, as its analyzer takes it. */
    String cut(String text) {
        return cutter.cut(text);
    }

    String title() {
        return field("title");
    }

    String body() {
        return field("body");
    }

    private String field(String part) {
        return name().toLowerCase(Locale.ROOT) + "_" + part;
    }
}
