package org.tongwen.analysis.view;

import java.io.Reader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** Folds, then cuts, and filters the terms. */
final class ViewAnalyzer extends Analyzer {

    private final Supplier<Tokenizer> tokenizers;
    private final UnaryOperator<TokenStream> filter;

    ViewAnalyzer(Supplier<Tokenizer> tokenizers, UnaryOperator<TokenStream> filter) {
        this.tokenizers = tokenizers;
        this.filter = filter;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new FoldingCharFilter(reader);
    }

    /** For prefixes, wildcards and the like, which are folded but not cut. */
    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new FoldingCharFilter(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = tokenizers.get();
        return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
    }
}
