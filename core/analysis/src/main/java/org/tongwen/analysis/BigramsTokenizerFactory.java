package org.tongwen.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.tongwen.analysis.view.View;

/** The tokenizer {@code tongwen_bigrams}: cuts text, which {@code tongwen_fold} has folded, into bigrams. */
@NamedComponent("tongwen_bigrams")
public final class BigramsTokenizerFactory implements TokenizerFactory {

    @Override
    public Tokenizer create() {
        return View.BIGRAMS.tokenizer();
    }
}
