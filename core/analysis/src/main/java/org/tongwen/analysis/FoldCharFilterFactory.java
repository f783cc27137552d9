package org.tongwen.analysis;

import java.io.Reader;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.tongwen.analysis.view.FoldingCharFilter;

/** The char filter {@code tongwen_fold}: folds text of either script to one form. */
@NamedComponent("tongwen_fold")
public final class FoldCharFilterFactory implements CharFilterFactory {

    @Override
    public Reader create(Reader reader) {
        return new FoldingCharFilter(reader);
    }

    @Override
    public Reader normalize(Reader reader) {
        return new FoldingCharFilter(reader);
    }
}
