package org.tongwen.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tongwen.analysis.view.View;

/** The analyzer {@code tongwen_lead}: the exact view of the first page of a text, where it says what it is about. */
@NamedComponent("tongwen_lead")
public final class LeadAnalyzerFactory implements AnalyzerFactory {

    private static final int LIMIT = 600;

    @Override
    public Analyzer create() {
        return View.EXACT.analyzer(LIMIT);
    }
}
