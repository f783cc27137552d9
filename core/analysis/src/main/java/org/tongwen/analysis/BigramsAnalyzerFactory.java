package org.tongwen.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tongwen.analysis.view.View;

/** The analyzer {@code tongwen_bigrams}: folds, then cuts into bigrams. */
@NamedComponent("tongwen_bigrams")
public final class BigramsAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return View.BIGRAMS.analyzer();
    }
}
