package org.tongwen.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tongwen.analysis.view.WordView;

/** The analyzer {@code tongwen_words_search}: as {@code tongwen_words}, for queries, without words that only ask. */
@NamedComponent("tongwen_words_search")
public final class WordsSearchAnalyzerFactory implements AnalyzerFactory {

    private final WordView view;

    @Inject
    public WordsSearchAnalyzerFactory(WordSettings settings) {
        this.view = WordSettings.view(settings);
    }

    @Override
    public Analyzer create() {
        return view.searchAnalyzer();
    }
}
