package org.tongwen.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tongwen.analysis.view.WordView;

/** The analyzer {@code tongwen_words}: folds, then cuts into words. */
@NamedComponent("tongwen_words")
public final class WordsAnalyzerFactory implements AnalyzerFactory {

    private final WordView view;

    @Inject
    public WordsAnalyzerFactory(WordSettings settings) {
        this.view = WordSettings.view(settings);
    }

    @Override
    public Analyzer create() {
        return view.analyzer();
    }
}
