package org.tongwen.analysis.view;

import java.io.Reader;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.Tokenizer;

/** Folds, then cuts, and leaves out stop words if there are any. */
final class ViewAnalyzer extends Analyzer {

    private final View view;
    private final CharArraySet stopWords;

    ViewAnalyzer(View view, Set<String> stopWords) {
        this.view = view;
        this.stopWords = CharArraySet.unmodifiableSet(new CharArraySet(stopWords, false));
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
        Tokenizer tokenizer = view.tokenizer();
        return stopWords.isEmpty()
                ? new TokenStreamComponents(tokenizer)
                : new TokenStreamComponents(tokenizer, new StopFilter(tokenizer, stopWords));
    }
}
