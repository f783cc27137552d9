package org.tongwen.analysis.view;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.tongwen.analysis.words.StopWords;
import org.tongwen.analysis.words.WordDictionaries;
import org.tongwen.analysis.words.WordDictionary;

/** The view of words as a dictionary cuts them: {@link View#WORDS} by the dictionary of an index. */
public record WordView(WordDictionary dictionary) {

    private static final CharArraySet STOP_WORDS =
            CharArraySet.unmodifiableSet(new CharArraySet(StopWords.folded(), false));

    /** Returns the view by the program's own dictionary. */
    static WordView standard() {
        return new WordView(WordDictionaries.standard());
    }

    /** Returns a new tokenizer, which expects folded text. */
    public Tokenizer tokenizer() {
        return new WordTokenizer(dictionary);
    }

    /** Returns a new analyzer, as {@link View#analyzer}. */
    public Analyzer analyzer() {
        return new ViewAnalyzer(this::tokenizer, terms -> terms);
    }

    /** Returns a new analyzer, as {@link View#searchAnalyzer}. */
    public Analyzer searchAnalyzer() {
        return new ViewAnalyzer(this::tokenizer, terms -> new StopFilter(terms, STOP_WORDS));
    }
}
