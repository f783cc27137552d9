package org.tongwen.analysis.view;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;

/** Folds, then cuts. */
final class ViewAnalyzer extends Analyzer {

    private final View view;

    ViewAnalyzer(View view) {
        this.view = view;
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
        return new TokenStreamComponents(view.tokenizer());
    }
}
