package org.tongwen.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.tongwen.analysis.view.View;

/** The tokenizer {@code tongwen_exact}: cuts text, which {@code tongwen_fold} has folded, into single characters. */
@NamedComponent("tongwen_exact")
public final class ExactTokenizerFactory implements TokenizerFactory {

    @Override
    public Tokenizer create() {
        return View.EXACT.tokenizer();
    }
}
