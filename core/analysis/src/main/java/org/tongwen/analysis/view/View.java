package org.tongwen.analysis.view;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * The three ways to look at one text: words carry meaning, bigrams carry ranking where no dictionary has the name, and
 * the exact view carries truth.
 *
 * <p>Each cuts documents and queries alike. A query that is cut in another way than the documents, as
 * IK suggests with its fine and coarse modes, asks for terms that were never indexed. In all three, punctuation takes
 * a position and the end of a line a hundred, so that no phrase reaches across.
 */
public enum View {
    /** Words of the folded dictionary, coarse, none dropped; Latin letters and digits in whole runs. */
    WORDS,
    /** Every two neighbouring Han characters, across white space too; a lone one as itself; Latin in whole runs. */
    BIGRAMS,
    /** One term per Han character; Latin in whole runs. */
    EXACT;

    /** Returns a new tokenizer, which expects folded text. */
    public Tokenizer tokenizer() {
        return switch (this) {
            case WORDS -> WordView.standard().tokenizer();
            case BIGRAMS -> new BigramTokenizer();
            case EXACT -> new ExactTokenizer();
        };
    }

    /** Returns a new analyzer, which folds the text and then cuts it; offsets are those of the original text. */
    public Analyzer analyzer() {
        return new ViewAnalyzer(this::tokenizer, terms -> terms);
    }

    /**
     * Returns a new analyzer for queries: the same terms, but without the words that only ask. Exact characters and bigrams lose
     * nothing, as phrases are made of them.
     */
    public Analyzer searchAnalyzer() {
        return this == WORDS ? WordView.standard().searchAnalyzer() : analyzer();
    }

    /** Returns a new analyzer for the beginning of texts: no more than the first {@code limit} terms. */
    public Analyzer analyzer(int limit) {
        return new ViewAnalyzer(this::tokenizer, terms -> new FirstTerms(terms, limit));
    }
}
