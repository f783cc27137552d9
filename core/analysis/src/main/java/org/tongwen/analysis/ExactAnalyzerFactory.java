package org.tongwen.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tongwen.analysis.view.View;

/** The analyzer {@code tongwen_exact}: folds, then cuts into single characters. */
@NamedComponent("tongwen_exact")
public final class ExactAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return View.EXACT.analyzer();
    }
}
