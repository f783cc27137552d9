package org.tongwen.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tongwen.analysis.view.View;

/** The analyzer {@code tongwen_opening}: the exact view of the title block and first sentences of a text, where it says what it is about. */
@NamedComponent("tongwen_opening")
public final class OpeningAnalyzerFactory implements AnalyzerFactory {

    private static final int LIMIT = 200;

    @Override
    public Analyzer create() {
        return View.EXACT.analyzer(LIMIT);
    }
}
