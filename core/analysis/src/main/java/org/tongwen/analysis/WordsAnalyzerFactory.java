package org.tongwen.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tongwen.analysis.view.View;

/** The analyzer {@code tongwen_words}: folds, then cuts into words. */
@NamedComponent("tongwen_words")
public final class WordsAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return View.WORDS.analyzer();
    }
}
